import { toPaymentMessages } from './to-message-facts';
import type { FirstAnswer, MoreAnswer, PlatformSync } from './to-platform-sync';

/** The payments with these ids, as far as they were read. */
export function toPayments(
  ids: readonly string[],
  first: FirstAnswer,
  more: MoreAnswer,
): PlatformSync['payments'] {
  return ids.map((id) => {
    const found = more.data.payments?.results.find((payment) => payment.id === id);
    const resource = {
      typeId: 'payment',
      id,
      version: found?.version ?? null,
      createdAt: found?.createdAt ?? null,
      lastModifiedAt: found?.lastModifiedAt ?? null,
      syncInfo: [],
    };
    return { resource, messages: toPaymentMessages(id, first, more) };
  });
}
