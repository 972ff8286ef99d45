import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Redeploy.title', defaultMessage: 'Redeploy {name}' },
  backToDeployment: { id: 'Redeploy.backToDeployment', defaultMessage: 'To the deployment' },
  backToList: { id: 'Redeploy.backToList', defaultMessage: 'To the list of deployments' },
  needsRightTitle: { id: 'Redeploy.needsRightTitle', defaultMessage: 'You cannot redeploy' },
  needsRight: {
    id: 'Redeploy.needsRight',
    defaultMessage: 'That needs the permission to manage deployments. Ask an administrator of the project.',
  },
  notFoundTitle: { id: 'Redeploy.notFoundTitle', defaultMessage: 'There is no such deployment' },
  notFoundAdvice: {
    id: 'Redeploy.notFoundAdvice',
    defaultMessage:
      'No deployment of this project has the ID {id}. It may have been undeployed, or the link is incomplete.',
  },
  gone: {
    id: 'Redeploy.gone',
    defaultMessage:
      'Somebody has undeployed this. Nothing was sent, and nothing can be sent any more. What you have entered stays here until you leave: copy what you need.',
  },
  busy: {
    id: 'Redeploy.busy',
    defaultMessage:
      'Connect is at work on this deployment. You can plan already; it can be redeployed when that has ended, which this page notices by itself.',
  },
  noLongerBusy: {
    id: 'Redeploy.noLongerBusy',
    defaultMessage: 'Connect has ended its work on this deployment. It can be redeployed now.',
  },
  own: {
    id: 'Redeploy.own',
    defaultMessage:
      'This is Connect Console itself. While it is redeployed, this session may be cut off in the middle: an error here then does not mean that the redeploy failed. Wait about 15 minutes, reload the page and look at the timeline; if it does not come back, use the Connect CLI.',
  },
  choose: { id: 'Redeploy.choose', defaultMessage: 'What to deploy' },
  version: { id: 'Redeploy.version', defaultMessage: 'Version of the connector' },
  same: { id: 'Redeploy.same', defaultMessage: 'The same: version {version, number}, tag {tag}' },
  latest: { id: 'Redeploy.latest', defaultMessage: 'The latest: version {version, number}, tag {tag}' },
  latestIsSame: {
    id: 'Redeploy.latestIsSame',
    defaultMessage: 'The latest, which is the same: version {version, number}, tag {tag}',
  },
  latestUnknown: { id: 'Redeploy.latestUnknown', defaultMessage: 'The latest: cannot be read now' },
  latestNotDeployable: {
    id: 'Redeploy.latestNotDeployable',
    defaultMessage:
      'The draft cannot be deployed: Connect has not accepted it for previews. Request a preview of the connector first, or keep the version.',
  },
  noTarget: {
    id: 'Redeploy.noTarget',
    defaultMessage:
      'There is no plan without a version that can be deployed. Choose the same version, or try later.',
  },
  compare: { id: 'Redeploy.compare', defaultMessage: 'Compare {before} with {after}' },
  skipScripts: { id: 'Redeploy.skipScripts', defaultMessage: 'Skip the scripts' },
  skipScriptsHint: {
    id: 'Redeploy.skipScriptsHint',
    defaultMessage:
      'postDeploy usually makes Subscriptions, Extensions and types. Skip it only when you know that they need no change: an event application may get a new topic.',
  },
  values: { id: 'Redeploy.values', defaultMessage: 'Values' },
  asked: { id: 'Redeploy.asked', defaultMessage: 'These need your attention:' },
  nothingAsked: {
    id: 'Redeploy.nothingAsked',
    defaultMessage: 'Nothing is missing. All values stay as they are.',
  },
  changeValues: { id: 'Redeploy.changeValues', defaultMessage: 'Change values' },
  fewerValues: { id: 'Redeploy.fewerValues', defaultMessage: 'Show only what needs attention' },
  plan: { id: 'Redeploy.plan', defaultMessage: 'Plan' },
  confirm: { id: 'Redeploy.confirm', defaultMessage: 'Redeploy now' },
  blockedByUndeploy: {
    id: 'Redeploy.blockedByUndeploy',
    defaultMessage: 'Not possible any more: the deployment is gone.',
  },
  blockedByChange: {
    id: 'Redeploy.blockedByChange',
    defaultMessage: 'First decide above on what somebody else has changed.',
  },
  blockedByRun: {
    id: 'Redeploy.blockedByRun',
    defaultMessage: 'Possible as soon as Connect has ended its work on this deployment.',
  },
  done: { id: 'Redeploy.done', defaultMessage: 'The redeploy of {name} has begun.' },
  outcomeUnknown: {
    id: 'Redeploy.outcomeUnknown',
    defaultMessage:
      'It is not known whether Connect received it. Confirm again unchanged: it is carried out once, even if it arrived. Before you change anything, load the current state.',
  },
});

export const meanwhileMessages = defineMessages({
  title: { id: 'Redeploy.meanwhileTitle', defaultMessage: 'Somebody has changed this deployment meanwhile' },
  nothingSent: {
    id: 'Redeploy.meanwhileNothingSent',
    defaultMessage: 'Nothing was sent, and nothing you have entered is lost.',
  },
  targetMoved: {
    id: 'Redeploy.meanwhileTargetMoved',
    defaultMessage: 'The connector has moved on from {before} to {after}, version {version, number}.',
  },
  targetGone: {
    id: 'Redeploy.meanwhileTargetGone',
    defaultMessage: 'The version that you have chosen cannot be deployed any more.',
  },
  base: { id: 'Redeploy.meanwhileBase', defaultMessage: 'Before: {value}' },
  now: { id: 'Redeploy.meanwhileNow', defaultMessage: 'Now: {value}' },
  nothing: { id: 'Redeploy.meanwhileNothing', defaultMessage: 'nothing' },
  choose: { id: 'Redeploy.meanwhileChoose', defaultMessage: 'You both have changed {name}' },
  mine: { id: 'Redeploy.meanwhileMine', defaultMessage: 'Keep mine: {value}' },
  theirs: { id: 'Redeploy.meanwhileTheirs', defaultMessage: 'Take theirs: {value}' },
  rest: {
    id: 'Redeploy.meanwhileRest',
    defaultMessage: 'All your other changes go on top of the newer state; secrets that you have typed stay.',
  },
  continue: { id: 'Redeploy.meanwhileContinue', defaultMessage: 'Bring together' },
});
