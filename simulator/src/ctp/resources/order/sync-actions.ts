import { z } from 'zod';
import type { Order } from '../../../state.js';
import { identifier, instant, optionalText, updateAction } from '../../change/body.js';
import { resolveReference } from '../../change/resolve-reference.js';
import type { UpdateAction } from '../../change/resource-kind.js';
import { invalidInput } from '../../ctp-error.js';

const SYNC_ROLES: readonly string[] = ['OrderExport', 'OrderImport'];

export const SYNC_ACTIONS: Record<string, UpdateAction<Order>> = {
  // It writes no Message. Whether an entry of the same channel is replaced is not documented: here each call adds one.
  updateSyncInfo: updateAction(
    z.looseObject({ channel: identifier, externalId: optionalText, syncedAt: instant.nullish() }),
    ({ syncInfo = [] }: Order, { channel, externalId, syncedAt }, call) => {
      const { id, key, roles } = resolveReference(call, 'channel', channel);
      if (!roles.some((role) => SYNC_ROLES.includes(role))) {
        throw invalidInput(`The channel '${key}' has neither the role OrderExport nor OrderImport.`);
      }
      const entry = {
        channel: { typeId: 'channel' as const, id },
        ...(externalId !== undefined && { externalId }),
        syncedAt: syncedAt ?? call.now,
      };
      return { facts: { syncInfo: [...syncInfo, entry] } };
    },
  ),
};
