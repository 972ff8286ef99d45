import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Assets.title', defaultMessage: 'Assets' },
  subtitle: {
    id: 'Assets.subtitle',
    defaultMessage:
      'The drawings and texts that Connect Console loads from Connect’s CDN, and whether they arrive.',
  },
  checkAgain: { id: 'Assets.checkAgain', defaultMessage: 'Check again' },
  checking: { id: 'Assets.checking', defaultMessage: 'Checking' },
  unset: {
    id: 'Assets.unset',
    defaultMessage:
      'ASSETS_ORIGIN is not set: nothing is loaded, and the copies that came with this version are used. Everything works, but a corrected text or drawing arrives only with another version.',
  },
  unsetStep: {
    id: 'Assets.unsetStep',
    defaultMessage: 'Redeploy Connect Console with the URL of its assets application as ASSETS_ORIGIN.',
  },
  unsetUrlUnknown: {
    id: 'Assets.unsetUrlUnknown',
    defaultMessage: 'That URL is not known here. Connect shows it with the deployment.',
  },
  redeploy: { id: 'Assets.redeploy', defaultMessage: 'Redeploy Connect Console' },
  ownDeployment: { id: 'Assets.ownDeployment', defaultMessage: 'Deployment of Connect Console' },
  releaseHere: { id: 'Assets.releaseHere', defaultMessage: 'Assets of this build' },
  releaseThere: { id: 'Assets.releaseThere', defaultMessage: 'Deployed assets' },
  servedByNone: {
    id: 'Assets.servedByNone',
    defaultMessage: 'No deployment of this project serves this address.',
  },
  progress: {
    id: 'Assets.progress',
    defaultMessage: '{done, number} of {total, number} files checked',
  },
  allArrive: {
    id: 'Assets.allArrive',
    defaultMessage: '{total, plural, one {# file arrives} other {All # files arrive}} as expected',
  },
  bySchema: {
    id: 'Assets.bySchema',
    defaultMessage:
      'Texts may be corrected at their addresses: they are checked by their schema, not by their hash.',
  },
  someFail: {
    id: 'Assets.someFail',
    defaultMessage:
      '{failed, plural, one {# of {total, number} files does} other {# of {total, number} files do}} not arrive as expected',
  },
  copiesInstead: {
    id: 'Assets.copiesInstead',
    defaultMessage: 'Copies that are part of this build are shown instead.',
  },
});

export const sectionMessages = defineMessages({
  origin: { id: 'Assets.sectionOrigin', defaultMessage: 'Where they come from' },
  drawings: { id: 'Assets.sectionDrawings', defaultMessage: 'Drawings' },
  texts: { id: 'Assets.sectionTexts', defaultMessage: 'Texts' },
  deployments: { id: 'Assets.sectionDeployments', defaultMessage: 'Assets applications of this project' },
});

export const columnMessages = defineMessages({
  name: { id: 'Assets.columnName', defaultMessage: 'Name' },
  content: { id: 'Assets.columnContent', defaultMessage: 'Content' },
  address: { id: 'Assets.columnAddress', defaultMessage: 'Address' },
  users: { id: 'Assets.columnUsers', defaultMessage: 'Used by' },
  answer: { id: 'Assets.columnAnswer', defaultMessage: 'Answer of the host' },
});

export const cellMessages = defineMessages({
  hash: { id: 'Assets.hash', defaultMessage: 'SHA-256 of {name}' },
  address: { id: 'Assets.address', defaultMessage: 'Address of {name}' },
  snippet: { id: 'Assets.snippet', defaultMessage: 'Integrity snippet' },
  snippetOf: { id: 'Assets.snippetOf', defaultMessage: 'Integrity snippet of {name}' },
  usedHere: { id: 'Assets.usedHere', defaultMessage: 'This build: {users}' },
  usedThere: { id: 'Assets.usedThere', defaultMessage: 'Deployed assets: {users}' },
  usedByNone: { id: 'Assets.usedByNone', defaultMessage: 'No build uses it' },
  status: { id: 'Assets.status', defaultMessage: 'HTTP {status}' },
  noCacheHeader: { id: 'Assets.noCacheHeader', defaultMessage: 'No Cache-Control header' },
  cacheHeader: { id: 'Assets.cacheHeader', defaultMessage: 'Cache-Control: {value}' },
});

export const referenceMessages = defineMessages({
  corrected: { id: 'Assets.referenceCorrected', defaultMessage: 'Corrected since this build' },
  outdated: { id: 'Assets.referenceOutdated', defaultMessage: 'Another one is deployed' },
  missing: { id: 'Assets.referenceMissing', defaultMessage: 'Not deployed' },
  otherBuild: { id: 'Assets.referenceOtherBuild', defaultMessage: 'Not of this build' },
});

export const verdictMessages = defineMessages({
  arrives: { id: 'Assets.verdictArrives', defaultMessage: 'Arrives' },
  wrongType: { id: 'Assets.verdictWrongType', defaultMessage: 'Arrives as {contentType}' },
  noType: { id: 'Assets.verdictNoType', defaultMessage: 'Arrives without a content type' },
  wrongHash: { id: 'Assets.verdictWrongHash', defaultMessage: 'Wrong hash' },
  misfit: { id: 'Assets.verdictMisfit', defaultMessage: 'Does not fit the schema' },
  page: { id: 'Assets.verdictPage', defaultMessage: 'A web page instead' },
  unreachable: { id: 'Assets.verdictUnreachable', defaultMessage: 'Not reachable' },
  timeout: { id: 'Assets.verdictTimeout', defaultMessage: 'No answer in time' },
  blockedByCors: { id: 'Assets.verdictBlocked', defaultMessage: 'Blocked by CORS' },
  refused: { id: 'Assets.verdictRefused', defaultMessage: 'Refused with HTTP {status}' },
  tooLarge: { id: 'Assets.verdictTooLarge', defaultMessage: 'Too large' },
});

export const verdictDetailMessages = defineMessages({
  wrongHash: {
    id: 'Assets.detailWrongHash',
    defaultMessage: 'Its content is not the one that the hash stands for.',
  },
  misfit: {
    id: 'Assets.detailMisfit',
    defaultMessage: 'It is not plain texts in the form and within the limits that this build reads.',
  },
  page: {
    id: 'Assets.detailPage',
    defaultMessage: 'The host answers with HTML: a start page or an error page, perhaps of another site.',
  },
  unreachable: {
    id: 'Assets.detailUnreachable',
    defaultMessage: 'The browser could not connect: the host is down, or something on the way blocks it.',
  },
  timeout: { id: 'Assets.detailTimeout', defaultMessage: 'The host took more than two seconds.' },
  blockedByCors: {
    id: 'Assets.detailBlocked',
    defaultMessage:
      'The host answers, but without the header Access-Control-Allow-Origin, or with a redirect.',
  },
  refused: {
    id: 'Assets.detailRefused',
    defaultMessage: 'The file is not there, or the host has trouble.',
  },
  tooLarge: { id: 'Assets.detailTooLarge', defaultMessage: 'It has more than 256 kB.' },
});

export const manifestMessages = defineMessages({
  title: { id: 'Assets.manifestTitle', defaultMessage: 'What is deployed is not known' },
  unreadable: {
    id: 'Assets.manifestUnreadable',
    defaultMessage: 'manifest.json on the host is not a list of assets that this build understands.',
  },
  failed: {
    id: 'Assets.manifestFailed',
    defaultMessage: 'manifest.json on the host cannot be read: {reason}.',
  },
  onlyHere: {
    id: 'Assets.manifestOnlyHere',
    defaultMessage: 'Listed is what this build wants; each file is still asked for.',
  },
});

export const staleMessages = defineMessages({
  title: {
    id: 'Assets.staleTitle',
    defaultMessage:
      '{count, plural, one {# file of this build is not deployed} other {# files of this build are not deployed}}',
  },
  outdated: {
    id: 'Assets.staleOutdated',
    defaultMessage:
      'This build wants {name} with the hash {hash}; the deployed assets have it with the hash {other}.',
  },
  missing: {
    id: 'Assets.staleMissing',
    defaultMessage: 'This build wants {name} with the hash {hash}; the deployed assets have none.',
  },
  effect: {
    id: 'Assets.staleEffect',
    defaultMessage: 'Deploy the assets and the front ends of the same version.',
  },
});

export const deploymentMessages = defineMessages({
  deployment: { id: 'Assets.deployment', defaultMessage: 'Deployment' },
  connector: { id: 'Assets.connector', defaultMessage: 'Connector' },
  application: { id: 'Assets.application', defaultMessage: 'Application' },
  url: { id: 'Assets.url', defaultMessage: 'URL' },
  urlOf: { id: 'Assets.urlOf', defaultMessage: 'URL of {name}' },
  noUrl: { id: 'Assets.noUrl', defaultMessage: 'Not known yet' },
  usedHere: { id: 'Assets.deploymentUsedHere', defaultMessage: 'Used here' },
  none: {
    id: 'Assets.noDeployments',
    defaultMessage: 'No deployment of this project has an application of type assets.',
  },
  incomplete: {
    id: 'Assets.deploymentsIncomplete',
    defaultMessage: 'There are more than 500 deployments. Only the first 500 were looked through.',
  },
});
