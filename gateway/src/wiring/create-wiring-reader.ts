import type { Wiring, WiringPart } from '@connect-console/domain';
import type { Logger } from 'pino';

import type { ProjectGraphql } from '../connect/project-graphql.js';
import { missingScopesOf, readPart, type PartReading } from '../connect/read-part.js';
import { readWholeList } from './read-whole-list.js';
import { PARTS_OF_WIRING } from './wiring-parts.js';

/** Everything of a project that can be wired to a Deployment. */
export type ProjectWiring = Wiring & {
  /** Scopes that the gateway lacks for what is null. */
  missingScopes: string[];
};

/** Never rejects for what commercetools does not answer: that part is null. */
export type ReadProjectWiring = () => Promise<ProjectWiring>;

type WiringReaderOptions = { graphql: ProjectGraphql; log: Logger };

export function createWiringReader({ graphql, log }: WiringReaderOptions): ReadProjectWiring {
  function read<Part extends WiringPart>(
    part: Part,
  ): Promise<PartReading<NonNullable<Wiring[Part]>[number][]>> {
    const { field, scope, selection, toModel } = PARTS_OF_WIRING[part];
    return readPart({ field, scope, log }, () => readWholeList(graphql, { field, selection, toModel }));
  }

  return async () => {
    const [subscriptions, extensions, types] = await Promise.all([
      read('subscriptions'),
      read('extensions'),
      read('types'),
    ]);
    return {
      subscriptions: subscriptions.found,
      extensions: extensions.found,
      types: types.found,
      missingScopes: missingScopesOf([subscriptions, extensions, types]),
    };
  };
}
