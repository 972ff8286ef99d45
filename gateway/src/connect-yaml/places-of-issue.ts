import type { SpecificationObject, SpecificationObjectZodSchema } from '@commercetools-connect/specification';

import type { Path } from './read-text.js';

/** What the parser objects to, in the terms of its schema. */
export type Issue = NonNullable<
  ReturnType<typeof SpecificationObjectZodSchema.safeParse>['error']
>['issues'][number];

type Application = SpecificationObject['deployAs'][number];
type DeclaredKey = { key: string; path: Path };
type FindPlaces = (content: SpecificationObject, names: string[], issue: Issue) => Path[];

const LISTS = ['standardConfiguration', 'securedConfiguration'] as const;
const LIST_SEPARATOR = /, ?/;

/** Rules that span several places: the parser tells them of the whole, and names in the message what they are about. */
const SPANNING_RULES: readonly (readonly [RegExp, FindPlaces])[] = [
  [
    /^(?:Mc app|Merchant center custom view) must have (\w+)$/,
    (content, [key = ''], { path }) => [placeOfStandardKey(content, path, key)],
  ],
  [
    /^Application (.+) is missing CLOUD_IDENTIFIER configuration\.$/,
    (content, [name]) =>
      applicationsWhere(content, (application) => application.name === name).map((path) =>
        placeOfStandardKey(content, path, 'CLOUD_IDENTIFIER'),
      ),
  ],
  [
    /^Secured configuration is not allowed in merchant center custom application\.$/,
    (content) => securedLists(content, ['merchant-center-custom-application', 'mc-app']),
  ],
  [
    /^Secured configuration is not allowed in merchant center custom view\.$/,
    (content) => securedLists(content, ['merchant-center-custom-view']),
  ],
  [
    /^Duplicate application name found: (.+)$/,
    ({ deployAs }, [names = '']) =>
      names
        .split(LIST_SEPARATOR)
        .flatMap((name) =>
          applicationsWhere({ deployAs }, (application) => application.name === name).slice(1),
        )
        .map((path) => [...path, 'name']),
  ],
  [
    /^Duplicate (?:global )?key found (.+)$/,
    (content, [names = ''], issue) => {
      const keys = declaredKeys(content).filter(({ path }) => isWithin(path, issue.path));
      return names
        .split(LIST_SEPARATOR)
        .flatMap((name) => keys.filter(({ key }) => key === name).slice(1))
        .map(({ path }) => path);
    },
  ],
];

/** Where the text has to be changed; never empty. */
export function placesOfIssue(issue: Issue, content: unknown): Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  for (const [pattern, findPlaces] of SPANNING_RULES) {
    const match = pattern.exec(issue.message);
    if (!match) continue;
    // The parser comes to these rules only when everything they are about has its shape.
    const places = findPlaces(content as SpecificationObject, match.slice(1), issue);
    if (places.length > 0) return places;
  }
  return [issue.path];
}

function applicationsWhere(
  { deployAs }: Pick<SpecificationObject, 'deployAs'>,
  isWanted: (application: Application) => boolean,
): Path[] {
  return deployAs.flatMap((application, index) => (isWanted(application) ? [['deployAs', index]] : []));
}

function securedLists(content: SpecificationObject, types: string[]): Path[] {
  const holdsSecrets = (application: Application): boolean =>
    types.includes(application.applicationType) &&
    'configuration' in application &&
    (application.configuration?.securedConfiguration?.length ?? 0) > 0;
  return applicationsWhere(content, holdsSecrets).map((path) => [
    ...path,
    'configuration',
    'securedConfiguration',
  ]);
}

/** The key if it is there but not as it must be, else the list that it is missing from. */
function placeOfStandardKey(content: SpecificationObject, application: Path, wanted: string): Path {
  const list = [...application, 'configuration', 'standardConfiguration'];
  const found = declaredKeys(content).find(({ key, path }) => key === wanted && isWithin(path, list));
  return found?.path ?? list;
}

/** The global ones first: it is another that repeats them. */
function declaredKeys({ inheritAs, deployAs }: SpecificationObject): DeclaredKey[] {
  const owners = [
    { configuration: inheritAs?.configuration, path: ['inheritAs', 'configuration'] },
    ...deployAs.map((application, index) => ({
      configuration: 'configuration' in application ? application.configuration : undefined,
      path: ['deployAs', index, 'configuration'],
    })),
  ];
  return owners.flatMap(({ configuration, path }) =>
    LISTS.flatMap((list) =>
      (configuration?.[list] ?? []).map(({ key }, index) => ({ key, path: [...path, list, index, 'key'] })),
    ),
  );
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}
