import { buildStagedConnector } from '../../test-utils/staged-connector.builder';
import { toStagedConnector, toStagedConnectorSummary } from './to-staged-connector';

it('reads status and previewability, which the API gives as text', () => {
  const connector = toStagedConnectorSummary(
    buildStagedConnector({ status: 'Published', isPreviewable: 'false' }),
  );
  expect(connector.status).toMatchObject({ kind: 'published', tone: 'positive' });
  expect(connector.previewability).toMatchObject({ kind: 'rejected', tone: 'critical' });
});

it('lists what each application asks for; secured keys have no default', () => {
  const { applications, globalConfiguration } = toStagedConnector(
    buildStagedConnector({
      applications: [
        {
          applicationName: 'event',
          applicationType: 'event',
          standardConfiguration: [
            { key: 'CTP_REGION', description: 'API region', required: true, default: 'us-central1.gcp' },
          ],
          securedConfiguration: [{ key: 'API_KEY', description: null, required: false }],
        },
      ],
      globalConfiguration: {
        standardConfiguration: [],
        securedConfiguration: [{ key: 'SHARED', description: null, required: true }],
      },
    }),
  );
  expect(applications).toEqual([
    {
      name: 'event',
      type: 'event',
      standard: [
        { key: 'CTP_REGION', description: 'API region', isRequired: true, defaultValue: 'us-central1.gcp' },
      ],
      secured: [{ key: 'API_KEY', description: null, isRequired: false, defaultValue: null }],
    },
  ]);
  expect(globalConfiguration?.secured).toEqual([
    { key: 'SHARED', description: null, isRequired: true, defaultValue: null },
  ]);
});

it('takes a listed connector for published and listed while the published one cannot be read', () => {
  const listed = { status: 'Published', private: false, alreadyListed: true, hasChanges: false };
  const connector = toStagedConnector(buildStagedConnector({ ...listed, publishedReadable: false }));
  expect(connector).toMatchObject({ published: null, isPublishedReadable: false, life: { now: 'listed' } });
});

it('tells a report without entries from no report', () => {
  const connector = toStagedConnector(
    buildStagedConnector({ previewableReport: { entries: [] }, publishingReport: null }),
  );
  expect(connector.previewReport).toEqual([]);
  expect(connector.publishingReport).toBeNull();
});
