import { expect, it } from '@jest/globals';
import { CONNECT_REGIONS, INTEGRATION_TYPES } from './connector-vocabulary.js';

it('knows the fourteen integration types of the Connect API', () => {
  expect(INTEGRATION_TYPES.join(' ')).toBe(
    'tax marketplace oms psp pim promotion search erp crm email analytics shipping giftcard other',
  );
});

it('knows the five regions of Connect', () => {
  expect(CONNECT_REGIONS.join(' ')).toBe(
    'europe-west1.gcp us-central1.gcp australia-southeast1.gcp us-east-2.aws eu-central-1.aws',
  );
});
