import { readdirSync, readFileSync } from 'node:fs';

import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

export type FrontEndDocument = { name: string; text: string };

const ROOT = new URL('../../../', import.meta.url);

/** What a front end may send to the gateway: each operation with its fragments, as its client completes it. */
export function readFrontEndDocuments(folder: 'mc-app' | 'mc-view'): FrontEndDocument[] {
  const source = new URL(`${folder}/src/`, ROOT);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.graphql') && !file.endsWith('.ctp.graphql'))
    .map((file) => readFileSync(new URL(file, source), 'utf8'));
  return toDocuments(parse(texts.join('\n')));
}

function toDocuments({ definitions }: DocumentNode): FrontEndDocument[] {
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = collectFragments(definition, fragments, new Set());
    const document = { kind: Kind.DOCUMENT, definitions: [definition, ...used] } as const;
    return [{ name: definition.name?.value ?? '', text: print(withTypeNames(document)) }];
  });
}

function collectFragments(
  definition: DocumentNode['definitions'][number],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      collectFragments(fragment, fragments, found);
    },
  });
  return found;
}

/** Apollo Client asks for `__typename` wherever it is not at the root. */
function withTypeNames(document: DocumentNode): DocumentNode {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent !== undefined && 'operation' in parent;
      return isRoot ? undefined : { ...node, selections: [...node.selections, typeName] };
    },
  });
}
