import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Overview.deployments', defaultMessage: 'Deployments' },
  status: { id: 'Overview.status', defaultMessage: 'Status' },
  all: { id: 'Overview.allTypes', defaultMessage: 'All' },
  none: { id: 'Overview.noDeployment', defaultMessage: 'Nothing is deployed to this project yet.' },
  incomplete: {
    id: 'Overview.deploymentsIncomplete',
    defaultMessage: 'There are more deployments than can be counted.',
  },
  cell: {
    id: 'Overview.deploymentsCell',
    defaultMessage: '{count, number}, {status}, {type}',
    description: 'Read out for a number in the table of deployments by status and environment',
  },
});

export const typeMessages = defineMessages({
  production: { id: 'Overview.typeProduction', defaultMessage: 'Production' },
  sandbox: { id: 'Overview.typeSandbox', defaultMessage: 'Sandbox' },
  preview: { id: 'Overview.typePreview', defaultMessage: 'Preview' },
});
