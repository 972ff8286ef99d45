type Fields = Record<string, unknown>;

/** A ConnectorStaged as the Connect API documents it. */
export function buildStagedConnector(fields: Fields = {}): Fields {
  return {
    id: '5f0c5a6e-3c34-4a3e-9b53-0c8f7c4e7b01',
    key: 'order-export',
    version: 3,
    name: 'Order export',
    description: 'Sends orders to the warehouse',
    integrationTypes: ['oms'],
    creator: { name: 'Ada', email: 'ada@example.com', company: 'Example Ltd' },
    repository: { url: 'git@github.com:example-org/order-export.git', tag: 'v1.2.0' },
    configurations: [buildDeclaredApplication()],
    private: true,
    privateProjects: ['us-central1.gcp:demo-store'],
    supportedRegions: ['us-central1.gcp'],
    status: 'Draft',
    isPreviewable: 'true',
    alreadyListed: false,
    hasChanges: true,
    previewableReport: {
      entries: [
        { type: 'Information', title: 'Image check succeeded', createdAt: '2026-11-01T10:00:00.000Z' },
      ],
    },
    ...fields,
  };
}

export function buildDeclaredApplication(fields: Fields = {}): Fields {
  return {
    applicationName: 'service',
    applicationType: 'service',
    standardConfiguration: [{ key: 'CTP_REGION', description: 'Region', required: true, default: null }],
    securedConfiguration: [{ key: 'API_KEY', description: 'Key of the warehouse', required: true }],
    ...fields,
  };
}

/** A published Connector. */
export function buildConnector(fields: Fields = {}): Fields {
  return { ...buildStagedConnector(), certified: true, ...fields };
}

/** A Deployment whose secured value is masked, as documented. */
export function buildDeployment(fields: Fields = {}): Fields {
  return {
    id: '64a3f767-8616-412c-85bd-62fbf4aff1cf',
    key: 'order-export-sandbox',
    version: 11,
    type: 'sandbox',
    connector: {
      id: '5f0c5a6e-3c34-4a3e-9b53-0c8f7c4e7b01',
      key: 'order-export',
      version: 2,
      name: 'Order export',
      integrationTypes: ['oms'],
      repository: { url: 'git@github.com:example-org/order-export.git', tag: 'v1.1.0' },
      configurations: [buildDeclaredApplication()],
      certified: false,
    },
    deployedRegion: 'us-central1.gcp',
    applications: [
      {
        id: '91ad8471-cd12-4f8c-9c86-881b1586f224',
        applicationName: 'service',
        standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
        securedConfiguration: [{ key: 'API_KEY', value: '****' }],
        url: 'https://service-1.us-central1.gcp.preview.commercetools.app/service',
      },
    ],
    details: { build: { id: 'build-1', report: { entries: [] } } },
    preview: false,
    status: 'Deployed',
    ...fields,
  };
}

export function buildPage(results: unknown[], fields: Fields = {}): Fields {
  return { limit: 20, offset: 0, count: results.length, total: results.length, results, ...fields };
}

export function buildErrorBody(statusCode: number, code: string, extras: Fields = {}): Fields {
  return {
    statusCode,
    message: `Message of ${code}`,
    errors: [{ code, message: `Message of ${code}`, ...extras }],
  };
}
