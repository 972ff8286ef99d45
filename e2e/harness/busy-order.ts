import { recordOf, successOf, writeRecord, writeTarget } from './sync-reports.js';
import { change, confirmOrder, importOrder, readMessages, type Resource } from './sync-shop.js';

const TARGETS = 10;
/** Most that one request may change, and that one answer may hold. */
const AT_ONCE = 500;

/** An order with a thousand Messages and ten systems that take all of them; half of these have reported something. */
export async function playBusyOrder(): Promise<Resource> {
  const order = await importOrder();
  await change(order, ...shipments(AT_ONCE));
  await change(order, ...shipments(AT_ONCE - 2));
  await confirmOrder(order);
  const newest = await readMessages(order, 'desc');
  for (let number = 1; number <= TARGETS; number += 1) {
    const key = `system-${String(number).padStart(2, '0')}`;
    const messageTypes = ['OrderImported', 'OrderStateChanged', 'OrderShipmentStateChanged'];
    const mode = number % 2 ? 'events' : 'state';
    await writeTarget(key, { label: `System ${number}`, mode, messageTypes, slaSeconds: 60 });
    const last = newest[number];
    if (number > TARGETS / 2 || !last) continue;
    const done = newest.slice(number, number + 200).map(({ sequenceNumber }) => sequenceNumber);
    const parts = { status: 'Synced', synced: successOf(last), done: done.reverse(), truncated: true };
    await writeRecord(order, key, recordOf(order, key, parts));
  }
  return order;
}

/** To and fro, each with a Message of its own. */
function shipments(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    action: 'changeShipmentState',
    shipmentState: index % 2 ? 'Ready' : 'Shipped',
  }));
}
