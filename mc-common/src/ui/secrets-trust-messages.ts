import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Common.trustTitle', defaultMessage: 'Confirm where secrets are sent' },
  why: {
    id: 'Common.trustWhy',
    defaultMessage:
      'This project names the gateway’s address itself, and other connectors could change that entry. Secrets can be typed once you have compared the address.',
  },
  how: {
    id: 'Common.trustHow',
    defaultMessage:
      'Compare it with the URL of the gateway’s own deployment in Connect, or ask whoever installed Connect Console.',
  },
  host: { id: 'Common.trustHost', defaultMessage: 'Secrets would be sent to:' },
  compared: {
    id: 'Common.trustCompared',
    defaultMessage: 'I have compared it: {host} is the gateway of Connect Console.',
  },
  confirm: { id: 'Common.trustConfirm', defaultMessage: 'Trust this address' },
  otherwise: {
    id: 'Common.trustOtherwise',
    defaultMessage:
      'It is remembered in this browser. An administrator can end the question for everybody by setting GATEWAY_ORIGIN in the configuration of Connect Console.',
  },
});
