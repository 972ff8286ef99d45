import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'ConfigurationSearch.title', defaultMessage: 'Search configurations' },
  subtitle: {
    id: 'ConfigurationSearch.subtitle',
    defaultMessage: 'Who uses this value? Finds keys and standard values in all deployments of this project.',
  },
  back: { id: 'ConfigurationSearch.back', defaultMessage: 'To the list of deployments' },
  field: { id: 'ConfigurationSearch.field', defaultMessage: 'Key or value' },
  hint: { id: 'ConfigurationSearch.hint', defaultMessage: 'For instance a URL, or part of a key: press /' },
  exact: { id: 'ConfigurationSearch.exact', defaultMessage: 'Only values that are exactly this text' },
  securedNote: {
    id: 'ConfigurationSearch.securedNote',
    defaultMessage:
      'Values of secured keys are never searched: nobody can read them. What you type becomes part of this page’s address, so look for no secret here.',
  },
  startTitle: { id: 'ConfigurationSearch.startTitle', defaultMessage: 'What are you looking for?' },
  startAdvice: {
    id: 'ConfigurationSearch.startAdvice',
    defaultMessage:
      'Type a key, a value or part of one. You will see each deployment that has it, with its application.',
  },
  noMatchTitle: { id: 'ConfigurationSearch.noMatchTitle', defaultMessage: 'Nothing found' },
  noMatchAdvice: {
    id: 'ConfigurationSearch.noMatchAdvice',
    defaultMessage:
      '{searched, plural, =0 {There is no deployment to search.} one {No key and no standard value of the only deployment matches.} other {No key and no standard value of the # deployments matches.}}',
  },
  found: {
    id: 'ConfigurationSearch.found',
    defaultMessage:
      '{hits, plural, one {# place} other {# places}} in {groups, plural, one {# deployment} other {# deployments}}. {searched, plural, one {# deployment} other {# deployments}} searched.',
  },
  incompleteAdvice: {
    id: 'ConfigurationSearch.incompleteAdvice',
    defaultMessage:
      'There are more places than the 1,000 that are shown, or more deployments than can be read. Look for something longer.',
  },
  connector: { id: 'ConfigurationSearch.connector', defaultMessage: '{connector}, {type}' },
  application: { id: 'ConfigurationSearch.application', defaultMessage: 'Application' },
  key: { id: 'ConfigurationSearch.key', defaultMessage: 'Key' },
  value: { id: 'ConfigurationSearch.value', defaultMessage: 'Value' },
  shared: { id: 'ConfigurationSearch.shared', defaultMessage: 'Shared by all applications' },
  secured: { id: 'ConfigurationSearch.secured', defaultMessage: 'Secured, not readable' },
});
