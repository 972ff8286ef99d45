import type { Repository } from '@commercetools-connect/sdk';
import type { RepositoryTag, SimulatorState } from '../state.js';
import { unusableRepository } from './connect-error.js';
import { isTrouble } from './courses/troubles.js';

const UNUSABLE = {
  unreachable: 'GitRepositoryNotReachable',
  'specification-missing': 'ConnectorSpecificationFileNotFound',
  'specification-invalid': 'ConnectorSpecificationFileNotValid',
} as const;

/** What Connect reads from connect.yaml at a tag; throws the Connect error for one that it cannot read. */
export function readRepository(state: SimulatorState, repository: Repository): RepositoryTag {
  const found = findRepository(state, repository);
  if (found === undefined) throw unusableRepository('GitRepositoryNotReachable', repository);
  for (const [trouble, code] of Object.entries(UNUSABLE)) {
    if (found.troubles?.includes(trouble)) throw unusableRepository(code, repository);
  }
  return found;
}

/** The repository at that tag; `v2.4.0--sast` is the known tag `v2.4.0` with a trouble, if the scenario has no such tag. */
export function findRepository(state: SimulatorState, { url, tag }: Repository): RepositoryTag | undefined {
  const found = state.repositories.find((candidate) => candidate.url === url && candidate.tag === tag);
  if (found !== undefined) return found;
  const [, knownTag, trouble] = /^(.+)--(.+?)$/.exec(tag) ?? [];
  if (knownTag === undefined || trouble === undefined || !isTrouble(trouble)) return undefined;
  const base = findRepository(state, { url, tag: knownTag });
  return base && { ...base, tag, troubles: [...(base.troubles ?? []), trouble] };
}
