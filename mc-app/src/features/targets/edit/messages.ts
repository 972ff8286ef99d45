import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  createTitle: { id: 'TargetForm.createTitle', defaultMessage: 'New target' },
  editTitle: { id: 'TargetForm.editTitle', defaultMessage: 'Edit {name}' },
  backToTarget: { id: 'TargetForm.backToTarget', defaultMessage: 'To the target' },
  createNeedsRightTitle: {
    id: 'TargetForm.createNeedsRightTitle',
    defaultMessage: 'You cannot create targets',
  },
  createNeedsRight: {
    id: 'TargetForm.createNeedsRight',
    defaultMessage: 'That needs the permission to manage deployments. Ask an administrator of the project.',
  },
  editNeedsRight: {
    id: 'TargetForm.editNeedsRight',
    defaultMessage:
      'You see the values but cannot change them: that needs the permission to manage deployments.',
  },
  suggestionGone: {
    id: 'TargetForm.suggestionGone',
    defaultMessage:
      'There is no suggestion for this deployment any more: a target may name it by now. The form starts empty.',
  },
  created: { id: 'TargetForm.created', defaultMessage: 'Target created.' },
  saved: { id: 'TargetForm.saved', defaultMessage: 'Changes saved.' },
});

export const sectionMessages = defineMessages({
  about: { id: 'TargetForm.about', defaultMessage: 'Target' },
  feed: { id: 'TargetForm.feed', defaultMessage: 'What feeds it' },
  judged: { id: 'TargetForm.judged', defaultMessage: 'How its status is judged' },
  place: { id: 'TargetForm.place', defaultMessage: 'Where it runs' },
  labelHint: { id: 'TargetForm.labelHint', defaultMessage: 'As support staff call the system.' },
  keyHint: {
    id: 'TargetForm.keyHint',
    defaultMessage:
      'Must equal the key of the Channel that the connector uses for syncInfo, and the name under which it reports. Cannot be changed later.',
  },
  keyIsFinal: {
    id: 'TargetForm.keyIsFinal',
    defaultMessage:
      'Cannot be changed. It equals the key of the Channel that the connector uses for syncInfo.',
  },
  exportEffect: { id: 'TargetForm.exportEffect', defaultMessage: 'Its Channel has the role OrderExport.' },
  importEffect: { id: 'TargetForm.importEffect', defaultMessage: 'Its Channel has the role OrderImport.' },
  appliesHint: {
    id: 'TargetForm.appliesHint',
    defaultMessage:
      'Shown to users, for example “Only orders with an e-mail address”. Nothing is checked by it.',
  },
  subscriptionsHint: {
    id: 'TargetForm.subscriptionsHint',
    defaultMessage: 'Keys of the Subscriptions that deliver to it. Their health is part of every status.',
  },
  subscriptionsLackScope: {
    id: 'TargetForm.subscriptionsLackScope',
    defaultMessage: 'Subscriptions cannot be suggested: the gateway lacks the scope {scope}.',
  },
  subscriptionsUnreadable: {
    id: 'TargetForm.subscriptionsUnreadable',
    defaultMessage: 'Subscriptions cannot be suggested: they cannot be read now.',
  },
  takeOver: { id: 'TargetForm.takeOver', defaultMessage: 'Fill in what they deliver' },
  resourceTypesHint: {
    id: 'TargetForm.resourceTypesHint',
    defaultMessage: 'What the target receives, such as order or customer.',
  },
  messageTypesHint: {
    id: 'TargetForm.messageTypesHint',
    defaultMessage: 'Every Message of these types should reach the target. All others do not concern it.',
  },
  modeHint: {
    id: 'TargetForm.modeHint',
    defaultMessage: 'How the connector treats a change decides what one success proves.',
  },
  stateEffect: {
    id: 'TargetForm.stateEffect',
    defaultMessage:
      'Each time the whole resource is sent, as to an order management system. A success covers all changes before it.',
  },
  eventsEffect: {
    id: 'TargetForm.eventsEffect',
    defaultMessage:
      'Each change is sent as an event of its own, as to Klaviyo. One that is missing stays missing, whatever succeeds later.',
  },
  connectEffect: {
    id: 'TargetForm.connectEffect',
    defaultMessage: 'A deployment of this project feeds the target; its status and runs are shown.',
  },
  selfHostedEffect: {
    id: 'TargetForm.selfHostedEffect',
    defaultMessage: 'A program that Connect knows nothing of feeds it, such as Fluent’s in your own cloud.',
  },
});

export const sendMessages = defineMessages({
  creation: { id: 'TargetForm.creation', defaultMessage: 'What happens' },
  creationEffect: {
    id: 'TargetForm.creationEffect',
    defaultMessage:
      'Orders and other resources show their status in this system from then on. Nothing is sent to it, and no connector changes.',
  },
  create: { id: 'TargetForm.create', defaultMessage: 'Create target' },
  changes: { id: 'TargetForm.changes', defaultMessage: 'Your changes' },
  noChanges: { id: 'TargetForm.noChanges', defaultMessage: 'You have changed nothing yet.' },
  changesEffect: {
    id: 'TargetForm.changesEffect',
    defaultMessage: 'The status of all resources in this system is derived anew. Nothing is sent to it.',
  },
  save: { id: 'TargetForm.save', defaultMessage: 'Save' },
  cancel: { id: 'TargetForm.cancel', defaultMessage: 'Cancel' },
  correctFields: {
    id: 'TargetForm.correctFields',
    defaultMessage: 'Nothing was saved. Correct what is marked, then send it again.',
  },
  createUnknown: {
    id: 'TargetForm.createUnknown',
    defaultMessage:
      'It is not known whether it was created. Send it again: if it was, you are told that the key is taken, and nothing is created twice.',
  },
  saveUnknown: {
    id: 'TargetForm.saveUnknown',
    defaultMessage:
      'It is not known whether it was saved. Save again: saving the same twice changes nothing, and nothing is overwritten.',
  },
});

export const conflictMessages = defineMessages({
  title: { id: 'TargetForm.conflictTitle', defaultMessage: 'Somebody has changed this target meanwhile' },
  nothingSaved: {
    id: 'TargetForm.conflictNothingSaved',
    defaultMessage: 'Nothing was overwritten, and nothing you have entered is lost.',
  },
  loading: {
    id: 'TargetForm.conflictLoading',
    defaultMessage: 'Somebody was faster. The current state is being loaded.',
  },
  load: { id: 'TargetForm.conflictLoad', defaultMessage: 'Load the current state' },
  noFieldChanged: {
    id: 'TargetForm.conflictNoFieldChanged',
    defaultMessage:
      'The entry has a newer version, but nothing in it contradicts what you have entered. Save again.',
  },
  gone: {
    id: 'TargetForm.conflictGone',
    defaultMessage:
      'This entry is no longer in the registry, or cannot be read any more. Nothing was saved. What you have entered stays here until you leave: copy what you need.',
  },
  before: { id: 'TargetForm.before', defaultMessage: 'Before:' },
  after: { id: 'TargetForm.after', defaultMessage: 'After:' },
  theirs: { id: 'TargetForm.theirs', defaultMessage: 'Theirs:' },
  yours: { id: 'TargetForm.yours', defaultMessage: 'Yours:' },
  nothing: { id: 'TargetForm.nothing', defaultMessage: 'nothing' },
  choose: { id: 'TargetForm.conflictChoose', defaultMessage: 'You both have changed this: {field}' },
  keepMine: { id: 'TargetForm.conflictKeepMine', defaultMessage: 'Keep mine' },
  takeTheirs: { id: 'TargetForm.conflictTakeTheirs', defaultMessage: 'Take theirs' },
  rest: {
    id: 'TargetForm.conflictRest',
    defaultMessage: 'All other changes of both sides go together.',
  },
  merge: { id: 'TargetForm.conflictMerge', defaultMessage: 'Bring together' },
});
