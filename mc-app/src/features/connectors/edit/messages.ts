import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  createTitle: { id: 'ConnectorForm.createTitle', defaultMessage: 'New connector' },
  editTitle: { id: 'ConnectorForm.editTitle', defaultMessage: 'Edit {name}' },
  backToList: { id: 'ConnectorForm.backToList', defaultMessage: 'To the list of connectors' },
  backToConnector: { id: 'ConnectorForm.backToConnector', defaultMessage: 'To the connector' },
  notFoundTitle: { id: 'ConnectorForm.notFoundTitle', defaultMessage: 'There is no such connector' },
  notFoundAdvice: {
    id: 'ConnectorForm.notFoundAdvice',
    defaultMessage: 'No connector has the ID {id}. It may have been deleted, or the link is incomplete.',
  },
  deletedMeanwhile: {
    id: 'ConnectorForm.deletedMeanwhile',
    defaultMessage:
      'Somebody has deleted this connector. Nothing was saved, and nothing can be saved any more. What you have entered stays here until you leave: copy what you need.',
  },
  createNeedsRightTitle: {
    id: 'ConnectorForm.createNeedsRightTitle',
    defaultMessage: 'You cannot create connectors',
  },
  createNeedsRight: {
    id: 'ConnectorForm.createNeedsRight',
    defaultMessage: 'That needs the permission to manage connectors. Ask an administrator of the project.',
  },
  editNeedsRight: {
    id: 'ConnectorForm.editNeedsRight',
    defaultMessage:
      'You see the values but cannot change them: that needs the permission to manage connectors.',
  },
  isProcessing: {
    id: 'ConnectorForm.isProcessing',
    defaultMessage: 'Connect is publishing this connector and refuses changes until that has ended.',
  },
  isInCertification: {
    id: 'ConnectorForm.isInCertification',
    defaultMessage:
      'commercetools is certifying this connector: its tag must not change meanwhile, and Connect may refuse other changes.',
  },
  about: { id: 'ConnectorForm.about', defaultMessage: 'Connector' },
  repository: { id: 'ConnectorForm.repository', defaultMessage: 'Repository' },
  availability: { id: 'ConnectorForm.availability', defaultMessage: 'Where it can be deployed' },
  creator: { id: 'ConnectorForm.creator', defaultMessage: 'Creator' },
  keyHint: {
    id: 'ConnectorForm.keyHint',
    defaultMessage: '2 to 256 letters, digits, “-” and “_”. Cannot be changed later.',
  },
  keyIsFinal: { id: 'ConnectorForm.keyIsFinal', defaultMessage: 'Cannot be changed.' },
  noKey: { id: 'ConnectorForm.noKey', defaultMessage: 'None' },
  urlHint: {
    id: 'ConnectorForm.urlHint',
    defaultMessage: 'The https or SSH address of a GitHub repository with a connect.yaml at its root.',
  },
  tagHint: {
    id: 'ConnectorForm.tagHint',
    defaultMessage: 'A Git tag. Make a new one for each change instead of moving it.',
  },
  privateRepository: { id: 'ConnectorForm.privateRepository', defaultMessage: 'Is the repository private?' },
  privateRepositoryHelp: {
    id: 'ConnectorForm.privateRepositoryHelp',
    defaultMessage: 'Use its SSH address, and on GitHub give this user read access:',
  },
  privateRepositoryWait: {
    id: 'ConnectorForm.privateRepositoryWait',
    defaultMessage:
      'Connect accepts invitations to repositories of organizations by itself; to those of persons slowly or never.',
  },
  repositoryQuestion: {
    id: 'ConnectorForm.repositoryQuestion',
    defaultMessage: 'What if Connect cannot read the repository?',
  },
  gitHubUser: { id: 'ConnectorForm.gitHubUser', defaultMessage: 'GitHub user' },
  changes: { id: 'ConnectorForm.changes', defaultMessage: 'Your changes' },
  noChanges: { id: 'ConnectorForm.noChanges', defaultMessage: 'You have changed nothing yet.' },
  youWillChange: { id: 'ConnectorForm.youWillChange', defaultMessage: 'You will change:' },
  before: { id: 'ConnectorForm.before', defaultMessage: 'Before:' },
  after: { id: 'ConnectorForm.after', defaultMessage: 'After:' },
  nothing: { id: 'ConnectorForm.nothing', defaultMessage: 'nothing' },
  removed: { id: 'ConnectorForm.removed', defaultMessage: 'Removed:' },
  added: { id: 'ConnectorForm.added', defaultMessage: 'Added:' },
  repositoryEffect: {
    id: 'ConnectorForm.repositoryEffect',
    defaultMessage:
      'Connect reads connect.yaml at the new place. A preview must be requested again. Nothing that is deployed changes.',
  },
  creation: { id: 'ConnectorForm.creation', defaultMessage: 'What happens' },
  creationEffect: {
    id: 'ConnectorForm.creationEffect',
    defaultMessage:
      'Connect reads connect.yaml at the tag and makes a draft. Nothing is checked, built, deployed or published yet.',
  },
  create: { id: 'ConnectorForm.create', defaultMessage: 'Create connector' },
  save: { id: 'ConnectorForm.save', defaultMessage: 'Save' },
  cancel: { id: 'ConnectorForm.cancel', defaultMessage: 'Cancel' },
  created: { id: 'ConnectorForm.created', defaultMessage: 'Connector created.' },
  saved: { id: 'ConnectorForm.saved', defaultMessage: 'Changes saved.' },
  correctFields: {
    id: 'ConnectorForm.correctFields',
    defaultMessage: 'Connect has saved nothing. Correct what is marked, then send it again.',
  },
  createUnknown: {
    id: 'ConnectorForm.createUnknown',
    defaultMessage:
      'It is not known whether Connect received it. Send it again unchanged: it is created once, even if it arrived. Before you change anything, look into the list of connectors.',
  },
  saveUnknown: {
    id: 'ConnectorForm.saveUnknown',
    defaultMessage:
      'It is not known whether Connect received it. Save again: unchanged, it is carried out once, even if it arrived.',
  },
});

export const conflictMessages = defineMessages({
  title: {
    id: 'ConnectorForm.conflictTitle',
    defaultMessage: 'Somebody has changed this connector meanwhile',
  },
  nothingSaved: {
    id: 'ConnectorForm.conflictNothingSaved',
    defaultMessage: 'Nothing was saved, and nothing you have entered is lost.',
  },
  loading: {
    id: 'ConnectorForm.conflictLoading',
    defaultMessage: 'Somebody was faster. The current state is being loaded.',
  },
  load: { id: 'ConnectorForm.conflictLoad', defaultMessage: 'Load the current state' },
  noFieldChanged: {
    id: 'ConnectorForm.conflictNoFieldChanged',
    defaultMessage: 'Somebody was faster, but none of these fields has changed. Save again.',
  },
  theirs: { id: 'ConnectorForm.conflictTheirs', defaultMessage: 'Theirs:' },
  yours: { id: 'ConnectorForm.conflictYours', defaultMessage: 'Yours:' },
  choose: {
    id: 'ConnectorForm.conflictChoose',
    defaultMessage: 'You both have changed this: {field}',
  },
  keepMine: { id: 'ConnectorForm.conflictKeepMine', defaultMessage: 'Keep mine' },
  takeTheirs: { id: 'ConnectorForm.conflictTakeTheirs', defaultMessage: 'Take theirs' },
  rest: {
    id: 'ConnectorForm.conflictRest',
    defaultMessage: 'All other changes of both sides go together.',
  },
  merge: { id: 'ConnectorForm.conflictMerge', defaultMessage: 'Bring together' },
});
