import { recomputeStatus } from '../harness/expected-status.js';
import { expectStatus, expectToSay, openPanel, openRow } from '../harness/sync-panel.js';
import type { Resource } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

const FLUENT = 'Fluent Order Management';

/** Customers and products of the scenario `typical`; change notifications feed Fluent with them. */
const STORIES: readonly [Resource, string, RegExp][] = [
  [
    { typeId: 'customer', id: 'b36c4c5c-96cf-4408-adaf-b9efc62283f1' },
    'Synced',
    /Customer K-100231.*Everything that concerns Fluent Order Management has been confirmed/,
  ],
  [
    { typeId: 'customer', id: 'a7199d51-3b62-493f-a448-4ea70d556556' },
    'Behind',
    /last version that arrived is 9\..*at version 12 .*whether the difference matters.*cannot be known/,
  ],
  [
    { typeId: 'customer', id: 'b65459aa-a814-4bbf-aae0-476c157b5eeb' },
    'Unknown',
    /when tracking of this system began/,
  ],
  [{ typeId: 'product', id: 'a9fdeea0-0fe5-4751-a4f1-e5f158fc925b' }, 'Synced', /Product linen-shirt/],
  [
    { typeId: 'product', id: '0e64e996-dc39-4e92-ac51-facf86a4a584' },
    'Behind',
    /last version that arrived is 5\..*at version 7 /,
  ],
  [
    { typeId: 'product', id: 'e2e0fc03-a908-44b6-a823-f7051d6a2c75' },
    'Unknown',
    /when tracking of this system began/,
  ],
];

test('beside customers and products, the panel says how they stand in a system that is fed by changes', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('support');
  for (const [resource, label, says] of STORIES) {
    await test.step(`${resource.typeId}: ${label}`, async () => {
      expect((await recomputeStatus(resource, 'fluent-oms')).label).toBe(label);
      const panel = await openPanel(page, resource);
      await expectStatus(panel.row(FLUENT), label);
      await openRow(panel.row(FLUENT));
      await expectToSay(panel, says);
    });
  }
});
