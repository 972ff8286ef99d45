import { defineMessages } from 'react-intl';

const previewDialog = defineMessages({
  open: { id: 'ConnectorDetail.previewOpen', defaultMessage: 'Request preview' },
  title: { id: 'ConnectorDetail.previewTitle', defaultMessage: 'Request a preview' },
  confirm: { id: 'ConnectorDetail.previewConfirm', defaultMessage: 'Request preview now' },
  done: {
    id: 'ConnectorDetail.previewDone',
    defaultMessage: 'Preview requested. You will be told when Connect has decided.',
  },
});

const publishDialog = defineMessages({
  open: { id: 'ConnectorDetail.publishOpen', defaultMessage: 'Publish for private use' },
  title: { id: 'ConnectorDetail.publishTitle', defaultMessage: 'Publish for private use' },
  confirm: { id: 'ConnectorDetail.publishConfirm', defaultMessage: 'Publish now' },
  done: {
    id: 'ConnectorDetail.publishDone',
    defaultMessage: 'Publishing has begun. You will be told when it ends.',
  },
});

const certificationDialog = defineMessages({
  open: { id: 'ConnectorDetail.certifyOpen', defaultMessage: 'Request certification' },
  title: { id: 'ConnectorDetail.certifyTitle', defaultMessage: 'Request certification' },
  confirm: { id: 'ConnectorDetail.certifyConfirm', defaultMessage: 'Request certification now' },
  done: {
    id: 'ConnectorDetail.certifyDone',
    defaultMessage: 'Certification requested. You will be told when it ends.',
  },
});

const unlistDialog = defineMessages({
  open: { id: 'ConnectorDetail.unlistOpen', defaultMessage: 'Unlist' },
  title: { id: 'ConnectorDetail.unlistTitle', defaultMessage: 'Take it out of the marketplace' },
  confirm: { id: 'ConnectorDetail.unlistConfirm', defaultMessage: 'Unlist now' },
  done: { id: 'ConnectorDetail.unlistDone', defaultMessage: '{name} is not listed any more.' },
});

const deleteDialog = defineMessages({
  open: { id: 'ConnectorDetail.deleteOpen', defaultMessage: 'Delete' },
  title: { id: 'ConnectorDetail.deleteTitle', defaultMessage: 'Delete the connector' },
  confirm: { id: 'ConnectorDetail.deleteConfirm', defaultMessage: 'Delete for good' },
  done: { id: 'ConnectorDetail.deleteDone', defaultMessage: '{name} has been deleted.' },
});

/** An action: the button that opens its dialog, the dialog, and the notice when it is done. */
export const dialogMessages = {
  requestPreview: previewDialog,
  publishPrivately: publishDialog,
  requestCertification: certificationDialog,
  unlist: unlistDialog,
  delete: deleteDialog,
};

const sentences = defineMessages({
  previewWillCheck: {
    id: 'ConnectorDetail.previewWillCheck',
    defaultMessage:
      'Connect clones {tag}, checks connect.yaml, scans and builds it. That takes minutes, sometimes hours.',
  },
  previewWillReplace: {
    id: 'ConnectorDetail.previewWillReplace',
    defaultMessage: 'A new preview report replaces the one before.',
  },
  previewWillNotDeploy: {
    id: 'ConnectorDetail.previewWillNotDeploy',
    defaultMessage: 'Nothing is deployed or published.',
  },
  publishWillBuild: {
    id: 'ConnectorDetail.publishWillBuild',
    defaultMessage:
      'Connect scans and builds {tag} and publishes it. Until then the draft cannot be changed.',
  },
  publishWillServe: {
    id: 'ConnectorDetail.publishWillServe',
    defaultMessage: 'These projects can deploy it: {projects}.',
  },
  publishWillNotList: {
    id: 'ConnectorDetail.publishWillNotList',
    defaultMessage: 'It is not listed in the marketplace, and no other project sees it.',
  },
  deploymentsStay: {
    id: 'ConnectorDetail.deploymentsStay',
    defaultMessage: 'No deployment changes: each keeps its version until it is redeployed with the update.',
  },
  certifyWillPublish: {
    id: 'ConnectorDetail.certifyWillPublish',
    defaultMessage: 'Connect scans and builds {tag}, then commercetools reviews it. That can take days.',
  },
  certifyWillOpen: {
    id: 'ConnectorDetail.certifyWillOpen',
    defaultMessage: 'Once certified, the connector is public: it is listed, and any project can install it.',
  },
  certifyWillLock: {
    id: 'ConnectorDetail.certifyWillLock',
    defaultMessage: 'The tag is locked: {tag} must not change until the certification has ended.',
  },
  unlistWillHide: {
    id: 'ConnectorDetail.unlistWillHide',
    defaultMessage: '{name} disappears from the marketplace: nobody can find it to install it.',
  },
  unlistWillNotStop: {
    id: 'ConnectorDetail.unlistWillNotStop',
    defaultMessage: 'What is deployed stays deployed and goes on running, and the draft stays.',
  },
  deleteWillRemove: {
    id: 'ConnectorDetail.deleteWillRemove',
    defaultMessage: 'The draft of {name} is deleted with its reports and comments. Nobody can undo that.',
  },
  deleteWillEnd: {
    id: 'ConnectorDetail.deleteWillEnd',
    defaultMessage: 'It cannot be changed, previewed or published any more.',
  },
  deleteWillNotUndeploy: {
    id: 'ConnectorDetail.deleteWillNotUndeploy',
    defaultMessage:
      'No deployment is undeployed by that. Connect does not say what becomes of the published connector and its deployments: undeploy first what you do not need.',
  },
});

/** What an action will do, and what it will not. */
export const consequenceMessages = {
  requestPreview: {
    will: [sentences.previewWillCheck, sentences.previewWillReplace],
    willNot: [sentences.previewWillNotDeploy],
  },
  publishPrivately: {
    will: [sentences.publishWillBuild, sentences.publishWillServe],
    willNot: [sentences.publishWillNotList, sentences.deploymentsStay],
  },
  requestCertification: {
    will: [sentences.certifyWillPublish, sentences.certifyWillOpen, sentences.certifyWillLock],
    willNot: [sentences.deploymentsStay],
  },
  unlist: { will: [sentences.unlistWillHide], willNot: [sentences.unlistWillNotStop] },
  delete: {
    will: [sentences.deleteWillRemove, sentences.deleteWillEnd],
    willNot: [sentences.deleteWillNotUndeploy],
  },
};
