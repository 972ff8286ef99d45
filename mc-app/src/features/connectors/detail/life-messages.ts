import type { ConnectorLife } from '@connect-console/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Where a connector is on its way. */
export const stageMessages = defineMessages({
  draft: { id: 'ConnectorDetail.stageDraft', defaultMessage: 'Draft' },
  preview: { id: 'ConnectorDetail.stagePreview', defaultMessage: 'Preview' },
  publish: { id: 'ConnectorDetail.stagePublish', defaultMessage: 'Publishing' },
  certification: { id: 'ConnectorDetail.stageCertification', defaultMessage: 'Certification' },
  listed: { id: 'ConnectorDetail.stageListed', defaultMessage: 'Marketplace' },
});

export const stageStateMessages = defineMessages({
  done: { id: 'ConnectorDetail.stageDone', defaultMessage: 'Done' },
  running: { id: 'ConnectorDetail.stageRunning', defaultMessage: 'Under way' },
  failed: { id: 'ConnectorDetail.stageFailed', defaultMessage: 'Failed' },
  ready: { id: 'ConnectorDetail.stageReady', defaultMessage: 'Next' },
  later: { id: 'ConnectorDetail.stageLater', defaultMessage: 'Later' },
  optional: { id: 'ConnectorDetail.stageOptional', defaultMessage: 'Optional' },
  unknown: { id: 'ConnectorDetail.stageUnknown', defaultMessage: 'Not known' },
});

export const nowMessages = defineMessages({
  drafted: { id: 'ConnectorDetail.nowDrafted', defaultMessage: 'Nobody has asked Connect to check {tag}.' },
  previewRunning: {
    id: 'ConnectorDetail.nowPreviewRunning',
    defaultMessage: 'Connect is checking {tag} for a preview.',
  },
  previewRejected: {
    id: 'ConnectorDetail.nowPreviewRejected',
    defaultMessage: 'Connect has rejected {tag} for a preview.',
  },
  previewPassed: {
    id: 'ConnectorDetail.nowPreviewPassed',
    defaultMessage: 'Connect has accepted {tag}: it can be deployed as a preview.',
  },
  publishing: {
    id: 'ConnectorDetail.nowPublishing',
    defaultMessage: 'Connect is publishing {tag}. Nothing can be changed until that is done.',
  },
  waitingForCertification: {
    id: 'ConnectorDetail.nowWaitingForCertification',
    defaultMessage: '{tag} is built and waits for commercetools to begin the certification.',
  },
  inCertification: {
    id: 'ConnectorDetail.nowInCertification',
    defaultMessage: 'commercetools is certifying {tag}. The tag must not change meanwhile.',
  },
  feedbackRequired: {
    id: 'ConnectorDetail.nowFeedbackRequired',
    defaultMessage: 'commercetools has a question about {tag} and waits for an answer.',
  },
  publishedPrivately: {
    id: 'ConnectorDetail.nowPublishedPrivately',
    defaultMessage: 'The connector is published for the projects with access.',
  },
  listed: {
    id: 'ConnectorDetail.nowListed',
    defaultMessage: 'The connector is certified and listed in the marketplace.',
  },
  unlisted: {
    id: 'ConnectorDetail.nowUnlisted',
    defaultMessage: 'The connector is published, but not listed in the marketplace.',
  },
  changesNotPublished: {
    id: 'ConnectorDetail.nowChangesNotPublished',
    defaultMessage: 'The connector is published, and the draft holds changes that are not.',
  },
  failed: { id: 'ConnectorDetail.nowFailed', defaultMessage: 'The last publication has failed.' },
  unknown: {
    id: 'ConnectorDetail.nowUnknown',
    defaultMessage:
      'Connect reports a state that Connect Console does not know yet: status {status}, previewable {previewability}.',
  },
});

const nextMessages = defineMessages({
  drafted: {
    id: 'ConnectorDetail.nextDrafted',
    defaultMessage: 'Next: request a preview. Connect scans and builds the tag; nothing is published.',
  },
  previewRunning: {
    id: 'ConnectorDetail.nextPreviewRunning',
    defaultMessage: 'Next: if Connect accepts it, it can be deployed as a preview and published.',
  },
  previewRejected: {
    id: 'ConnectorDetail.nextPreviewRejected',
    defaultMessage:
      'Next: correct what the report names, set a new tag, then request the preview again. Nothing but a new tag leads on.',
  },
  previewPassed: {
    id: 'ConnectorDetail.nextPreviewPassed',
    defaultMessage: 'Next: try it as a preview, then publish it for your projects or request certification.',
  },
  publishing: {
    id: 'ConnectorDetail.nextPublishing',
    defaultMessage: 'Next: Connect builds and scans it. Then it is published, or goes on to certification.',
  },
  waitingForCertification: {
    id: 'ConnectorDetail.nextWaitingForCertification',
    defaultMessage: 'Next: commercetools reviews it. Questions arrive as comments under Certification.',
  },
  inCertification: {
    id: 'ConnectorDetail.nextInCertification',
    defaultMessage:
      'Next: it is listed in the marketplace, or commercetools asks for corrections in the comments.',
  },
  feedbackRequired: {
    id: 'ConnectorDetail.nextFeedbackRequired',
    defaultMessage: 'Next: read the comments under Certification and answer there.',
  },
  publishedPrivately: {
    id: 'ConnectorDetail.nextPublishedPrivately',
    defaultMessage: 'Next, if you want: have it certified, so that any project can install it.',
  },
  listed: {
    id: 'ConnectorDetail.nextListed',
    defaultMessage: 'Nothing is left to do. A new tag starts the way again.',
  },
  unlisted: {
    id: 'ConnectorDetail.nextUnlisted',
    defaultMessage: 'What is deployed goes on running. A new certification can list it again.',
  },
  changesNotPublished: {
    id: 'ConnectorDetail.nextChangesNotPublished',
    defaultMessage:
      'Next: have Connect check the draft, then publish it. Deployments keep their version until they are redeployed with the update.',
  },
  failed: {
    id: 'ConnectorDetail.nextFailed',
    defaultMessage:
      'Next: correct what the publishing report names, set a new tag, check it and publish again.',
  },
  unknown: {
    id: 'ConnectorDetail.nextUnknown',
    defaultMessage: 'Look at the reports, or load the state again later.',
  },
});

const laterNextMessages = defineMessages({
  failedUnchecked: {
    id: 'ConnectorDetail.nextFailedUnchecked',
    defaultMessage:
      'Next: if {tag} corrects what the publishing report names, have Connect check it. If not, set a new tag first.',
  },
  failedAccepted: {
    id: 'ConnectorDetail.nextFailedAccepted',
    defaultMessage: 'Next: publish {tag}, which Connect has accepted for a preview since.',
  },
  changesAccepted: {
    id: 'ConnectorDetail.nextChangesAccepted',
    defaultMessage:
      'Next: publish {tag}. Deployments keep their version until they are redeployed with the update.',
  },
});

/** What comes next; where it depends on how far somebody has got since, it names what is left. */
export function nextMessageOf({ now, next }: Pick<ConnectorLife, 'now' | 'next'>): MessageDescriptor {
  if (now === 'publishedPrivately' && next === null) return nextMessages.listed;
  if (now === 'failed' && next === 'requestPreview') return laterNextMessages.failedUnchecked;
  if (next === 'publishPrivately' || next === 'requestCertification') {
    if (now === 'failed') return laterNextMessages.failedAccepted;
    if (now === 'changesNotPublished') return laterNextMessages.changesAccepted;
  }
  return nextMessages[now];
}

export const waitsForMessages = defineMessages({
  you: { id: 'ConnectorDetail.waitsForYou', defaultMessage: 'It waits for you.' },
  connect: {
    id: 'ConnectorDetail.waitsForConnect',
    defaultMessage: 'It waits for Connect. There is nothing to do meanwhile.',
  },
  commercetools: {
    id: 'ConnectorDetail.waitsForCommercetools',
    defaultMessage: 'It waits for commercetools. That can take days.',
  },
  nobody: { id: 'ConnectorDetail.waitsForNobody', defaultMessage: 'It waits for nobody.' },
  unknown: { id: 'ConnectorDetail.waitsForUnknown', defaultMessage: 'What it waits for is not known.' },
});

export const phaseMessages = defineMessages({
  requested: { id: 'ConnectorDetail.phaseRequested', defaultMessage: 'Requested' },
  imageSecurity: { id: 'ConnectorDetail.phaseImageSecurity', defaultMessage: 'Image security' },
  analysis: { id: 'ConnectorDetail.phaseAnalysis', defaultMessage: 'Code and dependencies' },
  specification: { id: 'ConnectorDetail.phaseSpecification', defaultMessage: 'connect.yaml' },
  build: { id: 'ConnectorDetail.phaseBuild', defaultMessage: 'Image build' },
  previewDecided: { id: 'ConnectorDetail.phasePreviewDecided', defaultMessage: 'Accepted or rejected' },
  building: { id: 'ConnectorDetail.phaseBuilding', defaultMessage: 'Connect builds and scans' },
  published: { id: 'ConnectorDetail.phasePublished', defaultMessage: 'Published' },
  queued: { id: 'ConnectorDetail.phaseQueued', defaultMessage: 'Waiting for commercetools' },
  reviewing: { id: 'ConnectorDetail.phaseReviewing', defaultMessage: 'commercetools reviews' },
  listed: { id: 'ConnectorDetail.phaseListed', defaultMessage: 'Listed' },
});
