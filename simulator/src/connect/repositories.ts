import type { Repository } from '@commercetools-connect/sdk';
import type { RepositoryTag, SimulatorState } from '../state.js';
import type { ConnectCall } from './connect-call.js';
import { invalidInput, unusableRepository } from './connect-error.js';
import { isTrouble } from './courses/troubles.js';

const UNUSABLE = {
  unreachable: 'GitRepositoryNotReachable',
  'specification-missing': 'ConnectorSpecificationFileNotFound',
  'specification-invalid': 'ConnectorSpecificationFileNotValid',
} as const;

/** What Connect reads from connect.yaml at a tag; throws the Connect error for one that it cannot read. */
export function readRepository(
  { state, connectBehavior }: ConnectCall,
  repository: Repository,
): RepositoryTag {
  if (connectBehavior['repository-url'] === 'dot-git' && !repository.url.endsWith('.git')) {
    throw invalidInput('InvalidJsonInput', [`repository.url: '${repository.url}' does not end with .git`]);
  }
  const found = findRepository(state, repository);
  if (found === undefined) throw unusableRepository('GitRepositoryNotReachable', repository);
  for (const [trouble, code] of Object.entries(UNUSABLE)) {
    if (found.troubles?.includes(trouble)) throw unusableRepository(code, repository);
  }
  return found;
}

/** The repository at that tag; `v2.4.0--sast` is the known tag `v2.4.0` with a trouble, if the scenario has no such tag. */
export function findRepository(state: SimulatorState, { url, tag }: Repository): RepositoryTag | undefined {
  const found = state.repositories.find(
    (candidate) => withoutSuffix(candidate.url) === withoutSuffix(url) && candidate.tag === tag,
  );
  if (found !== undefined) return found;
  const [, knownTag, trouble] = /^(.+)--(.+?)$/.exec(tag) ?? [];
  if (knownTag === undefined || trouble === undefined || !isTrouble(trouble)) return undefined;
  const base = findRepository(state, { url, tag: knownTag });
  return base && { ...base, tag, troubles: [...(base.troubles ?? []), trouble] };
}

/** Git hosts answer for a repository with and without `.git`. */
function withoutSuffix(url: string): string {
  return url.replace(/\.git$/, '');
}
