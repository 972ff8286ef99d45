import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  chooseTypes: { id: 'ConnectorForm.chooseTypes', defaultMessage: 'Choose types' },
  regionsHint: {
    id: 'ConnectorForm.regionsHint',
    defaultMessage:
      'None means all. Connect builds faster for the regions that are needed than for all of them.',
  },
  projectsHint: {
    id: 'ConnectorForm.projectsHint',
    defaultMessage:
      'As region:project-key. A preview can only be deployed to a project listed here. Without any, only the creator has access.',
  },
  isPublic: {
    id: 'ConnectorForm.isPublic',
    defaultMessage: 'This connector is not private, so Connect takes no changes to its projects.',
  },
  noProjects: { id: 'ConnectorForm.noProjects', defaultMessage: 'No project yet.' },
  project: { id: 'ConnectorForm.project', defaultMessage: 'Project {number, number}' },
  addProject: { id: 'ConnectorForm.addProject', defaultMessage: 'Add project' },
  addThisProject: { id: 'ConnectorForm.addThisProject', defaultMessage: 'Add this project' },
  removeProject: { id: 'ConnectorForm.removeProject', defaultMessage: 'Remove project {number, number}' },
  problems: {
    id: 'ConnectorForm.problems',
    defaultMessage: '{count, plural, one {# field needs} other {# fields need}} correction:',
  },
});

export const fieldMessages = defineMessages({
  key: { id: 'ConnectorForm.fieldKey', defaultMessage: 'Key' },
  name: { id: 'ConnectorForm.fieldName', defaultMessage: 'Name' },
  description: { id: 'ConnectorForm.fieldDescription', defaultMessage: 'Description' },
  integrationTypes: { id: 'ConnectorForm.fieldIntegrationTypes', defaultMessage: 'Integration types' },
  documentationUrl: { id: 'ConnectorForm.fieldDocumentationUrl', defaultMessage: 'Documentation URL' },
  'repository.url': { id: 'ConnectorForm.fieldRepositoryUrl', defaultMessage: 'Repository URL' },
  'repository.tag': { id: 'ConnectorForm.fieldRepositoryTag', defaultMessage: 'Tag' },
  supportedRegions: { id: 'ConnectorForm.fieldSupportedRegions', defaultMessage: 'Supported regions' },
  privateProjects: { id: 'ConnectorForm.fieldPrivateProjects', defaultMessage: 'Projects with access' },
  'creator.name': { id: 'ConnectorForm.fieldCreatorName', defaultMessage: 'Creator’s name' },
  'creator.title': { id: 'ConnectorForm.fieldCreatorTitle', defaultMessage: 'Creator’s title' },
  'creator.email': { id: 'ConnectorForm.fieldCreatorEmail', defaultMessage: 'Creator’s e-mail' },
  'creator.company': { id: 'ConnectorForm.fieldCreatorCompany', defaultMessage: 'Company' },
  'creator.noOfContributors': {
    id: 'ConnectorForm.fieldCreatorContributors',
    defaultMessage: 'Number of contributors',
  },
  'creator.logoUrl': { id: 'ConnectorForm.fieldCreatorLogo', defaultMessage: 'Logo URL' },
  'creator.supportUrl': { id: 'ConnectorForm.fieldCreatorSupport', defaultMessage: 'Support URL' },
});

export const problemMessages = defineMessages({
  required: { id: 'ConnectorForm.problemRequired', defaultMessage: 'This is required.' },
  tooLong: {
    id: 'ConnectorForm.problemTooLong',
    defaultMessage: 'This is longer than Connect allows.',
  },
  badKey: {
    id: 'ConnectorForm.problemKey',
    defaultMessage: 'Use at least 2 letters, digits, “-” or “_”, and nothing else.',
  },
  badRepositoryUrl: {
    id: 'ConnectorForm.problemRepositoryUrl',
    defaultMessage:
      'Enter an address such as https://github.com/owner/name.git or git@github.com:owner/name.git.',
  },
  badTag: {
    id: 'ConnectorForm.problemTag',
    defaultMessage:
      'Begin with a letter or digit; then letters, digits, “.”, “_”, “-”, “/” or “@”, and no “..”.',
  },
  badEmail: {
    id: 'ConnectorForm.problemEmail',
    defaultMessage: 'Enter an e-mail address such as ada@example.com.',
  },
  badProject: {
    id: 'ConnectorForm.problemProject',
    defaultMessage: 'Enter region and project key, such as europe-west1.gcp:my-project.',
  },
  badUrl: {
    id: 'ConnectorForm.problemUrl',
    defaultMessage: 'Enter an address that begins with https:// or http://.',
  },
  notAWholeNumber: {
    id: 'ConnectorForm.problemNumber',
    defaultMessage: 'Enter a whole number of at least 1.',
  },
  cannotBeEmptied: {
    id: 'ConnectorForm.problemEmptied',
    defaultMessage: 'Connect cannot take this away any more. Enter another value.',
  },
  taken: {
    id: 'ConnectorForm.problemTaken',
    defaultMessage: 'Another connector has this already. Choose another one.',
  },
  unreachable: {
    id: 'ConnectorForm.problemUnreachable',
    defaultMessage:
      'Connect cannot read this repository at this tag. Check both, and the access of connect-mu if it is private.',
  },
  specificationMissing: {
    id: 'ConnectorForm.problemSpecificationMissing',
    defaultMessage: 'There is no connect.yaml at the root of the repository at this tag.',
  },
  specificationInvalid: {
    id: 'ConnectorForm.problemSpecificationInvalid',
    defaultMessage:
      'The connect.yaml at this tag is not valid. Check it below, and correct it under a new tag.',
  },
  notPrivate: {
    id: 'ConnectorForm.problemNotPrivate',
    defaultMessage: 'This connector is not private, so its projects cannot be changed.',
  },
  notKnown: { id: 'ConnectorForm.problemNotKnown', defaultMessage: 'Connect does not know this value.' },
  refused: { id: 'ConnectorForm.problemRefused', defaultMessage: 'Connect does not accept this value.' },
});
