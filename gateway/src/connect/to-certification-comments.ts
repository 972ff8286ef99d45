import type { CertificationInfo as WireCertificationInfo } from '@commercetools-connect/sdk';

import type { CertificationComment } from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';

/** The thread with the people who certify, oldest first; in the order of the answer when one has no time. */
export function toCertificationComments(info: Loose<WireCertificationInfo>): CertificationComment[] {
  const comments = present(info?.comments).map(({ userId, datetime, comment }) => ({
    author: userId ?? '',
    createdAt: datetime ?? null,
    comment: comment ?? '',
  }));
  const times = comments.map(({ createdAt }) => Date.parse(createdAt ?? ''));
  if (times.some(Number.isNaN)) return comments;
  return comments.sort((a, b) => Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? ''));
}
