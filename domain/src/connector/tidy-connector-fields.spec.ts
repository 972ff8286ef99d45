import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedFields, buildConnectorFields } from '../test-utils/connector-fields.builder.js';
import { tidyConnectorFields } from './tidy-connector-fields.js';

it('takes white space, empty and repeated projects away', () => {
  const fields = buildConnectorFields({
    key: ' bloomreach ',
    name: ' Bloomreach\n',
    repository: { tag: '\tv1.0.0' },
    creator: { email: 'ada@example.com ' },
    privateProjects: ['', 'europe-west1.gcp:demo-store ', ' ', 'europe-west1.gcp:demo-store'],
  });
  expect(tidyConnectorFields(fields)).toEqual(buildConnectorFields());
});

it('leaves alone what was that way before', () => {
  const before = buildConnectorFields({ key: ' k', name: ' Bloomreach ', creator: { title: ' ' } });
  expect(tidyConnectorFields(before, before)).toEqual(before);
  const after = { ...before, key: 'other', description: ' New ' };
  expect(tidyConnectorFields(after, before)).toEqual({ ...before, description: 'New' });
});

it('changes nothing that is tidy', () => {
  fc.assert(fc.property(acceptedFields, (fields) => expect(tidyConnectorFields(fields)).toEqual(fields)));
});
