import { defineMessages } from 'react-intl';

export const typeMessages = defineMessages({
  preview: { id: 'Deployments.typePreview', defaultMessage: 'Preview' },
  sandbox: { id: 'Deployments.typeSandbox', defaultMessage: 'Sandbox' },
  production: { id: 'Deployments.typeProduction', defaultMessage: 'Production' },
});
