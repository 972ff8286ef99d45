import { expect } from '@jest/globals';
import { byIdAndKey, type Row, row } from './row.js';

const SEARCH = 'GET /connectors/search';
const ONE = 'GET /connectors/{one}';

/** Searching and reading published Connectors. */
export const CONNECTOR_ROWS: Row[] = [
  row(SEARCH, 'by every documented parameter', '200', 'documented', async ({ published, api }) => {
    const { id, key = '' } = await published();
    const queryArgs = {
      text: 'ORDERS',
      private: true,
      'creator.company': 'Example Ltd',
      id: [id],
      key: [key],
      integrationTypes: ['oms', 'tax'],
    };
    const { body } = await api.connectors().search().get({ queryArgs }).execute();
    expect(body.results.map((found) => found.id)).toEqual([id]);
  }),
  row(SEARCH, 'for an unlisted one', '200', 'documented', async ({ certified, updateDraft, api }) => {
    await updateDraft(await certified(), [{ action: 'unlist' }]);
    const { body } = await api.connectors().search().get().execute();
    expect(body.results).toEqual([]);
  }),
  row(SEARCH, 'private or not, who knows', '400 InvalidQueryParam', 'documented', ({ send }) =>
    send({ method: 'GET', uriTemplate: '/connectors/search', queryParams: { private: 'maybe' } }),
  ),
  ...byIdAndKey(ONE, 'that is published', '200', 'documented', async ({ published, api }, by) => {
    const { id, key = '' } = await published();
    const one = by === 'id' ? api.connectors().withId({ ID: id }) : api.connectors().withKey({ key });
    await one.get().execute();
  }),
  ...byIdAndKey(
    ONE,
    'of which there is only a draft',
    '404 ResourceNotFound',
    'documented',
    async (world, by) => {
      const { id, key = '' } = await world.createDraft();
      const connectors = world.api.connectors();
      await (by === 'id' ? connectors.withId({ ID: id }) : connectors.withKey({ key })).get().execute();
    },
  ),
  ...byIdAndKey(
    ONE,
    'that is private to another project',
    '404 ResourceNotFound',
    'inferred',
    async (world, by) => {
      const { id, key = '' } = await world.published();
      const connectors = world.client({ clientId: 'operator-demo-outlet' }).api.connectors();
      await (by === 'id' ? connectors.withId({ ID: id }) : connectors.withKey({ key })).get().execute();
    },
  ),
];
