import { redactText, type DerivedStatus } from '@connect-console/domain';
import { syncClaimMessages, syncStatusMessages } from '@connect-console/mc-common';
import type { IntlShape } from 'react-intl';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';
import { reasonWords } from '../panel/reason-words';
import { summaryMessages as messages } from './messages';
import { statusFacts } from './status-facts';
import { utc } from './utc';

type Around = { intl: IntlShape; projectKey: string; toAge: (seconds: number) => string };

/** How a resource stands in each system as plain text for a ticket: one line for each, times in UTC. */
export function summaryText(sync: ResourceSync, around: Around): string {
  const { resource, targets, now } = sync;
  const head = around.intl.formatMessage(messages.head, {
    name: resource.name ?? resource.id,
    type: resource.typeId,
    id: resource.id,
    project: around.projectKey,
    time: utc(now),
  });
  return `${[head, ...targets.map((target) => lineOf(target, sync, around))].map(oneLine).join('\n')}\n`;
}

function lineOf(target: TargetSync, { resource }: ResourceSync, around: Around): string {
  const { status } = target;
  const part = target.parts.find((one) => one.status === status);
  const isOther = part !== undefined && part.resource.id !== resource.id;
  const name = isOther ? `${target.label} (${part.resource.typeId} ${part.resource.id})` : target.label;
  const facts = [...reasonOf(target, around), ...statusFacts(status, around.intl)];
  return [`${name}: ${wordOf(status, around)}`, ...facts].join(' · ');
}

function wordOf({ status, claimed }: DerivedStatus, { intl }: Around): string {
  const word = intl.formatMessage(syncStatusMessages[status]);
  return claimed ? intl.formatMessage(syncClaimMessages.claimed, { status: word }) : word;
}

function reasonOf({ label, read, status }: TargetSync, { intl, toAge }: Around): string[] {
  const words = reasonWords(status, { target: label, entry: read?.target ?? null, toAge, toTime: utc });
  return words.map(({ message, values }) => redactText(intl.formatMessage(message, values)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
