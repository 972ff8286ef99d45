import {
  buildApplicationDeployment,
  buildConnectorApplication,
} from '../../../test-utils/deployment.builder';
import { toDeclaredScopes, toHeldScopes } from './to-configuration';

it('keeps what each application holds, and what all share after them', () => {
  const retryPolicy = {
    strategy: 'immediate',
    minBackoffSeconds: null,
    maxBackoffSeconds: null,
    maxAttempts: null,
  };
  const application = buildApplicationDeployment({
    standardConfiguration: [{ key: 'REGION', value: 'eu' }],
    securedConfiguration: [{ key: 'API_KEY', isSet: null }],
    schedule: '@daily',
    retryPolicy,
  });
  const globalConfiguration = {
    standardConfiguration: [],
    securedConfiguration: [{ key: 'TOKEN', isSet: true }],
  };
  expect(toHeldScopes({ applications: [application], globalConfiguration })).toEqual([
    {
      application: 'service',
      standard: [{ key: 'REGION', value: 'eu' }],
      secured: [{ key: 'API_KEY', isSet: null }],
      schedule: '@daily',
      retryPolicy,
    },
    {
      application: null,
      standard: [],
      secured: [{ key: 'TOKEN', isSet: true }],
      schedule: null,
      retryPolicy: null,
    },
  ]);
  expect(toHeldScopes({ applications: [], globalConfiguration: null })).toEqual([]);
});

it('keeps what each application asks for; a secret has no default', () => {
  const application = buildConnectorApplication({
    applicationType: 'job',
    standardConfiguration: [{ key: 'REGION', description: 'Where', required: true, default: 'eu' }],
    securedConfiguration: [{ key: 'API_KEY', description: '', required: false }],
  });
  expect(toDeclaredScopes({ applications: [application], globalConfiguration: null })).toEqual([
    {
      application: 'service',
      applicationType: 'job',
      standard: [{ key: 'REGION', description: 'Where', required: true, default: 'eu' }],
      secured: [{ key: 'API_KEY', description: '', required: false, default: null }],
    },
  ]);
});

it('takes a missing description for none', () => {
  const key = { key: 'LOCALE', description: null, required: false, default: null };
  const globalConfiguration = { standardConfiguration: [key], securedConfiguration: [] };
  expect(toDeclaredScopes({ applications: [], globalConfiguration })).toEqual([
    { application: null, applicationType: null, standard: [{ ...key, description: '' }], secured: [] },
  ]);
});
