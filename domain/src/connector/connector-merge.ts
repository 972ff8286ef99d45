import type {
  ConnectorField,
  ConnectorFields,
  ConnectorListField,
  ConnectorTextField,
} from './connector-fields.js';
import {
  CONNECTOR_LIST_FIELDS,
  CONNECTOR_TEXT_FIELDS,
  connectorFieldsOf,
  connectorTexts,
} from './connector-texts.js';
import { sameElements, without } from './list-elements.js';

/** A field that both sides changed, each to something else. */
export type ConnectorConflict =
  | { field: ConnectorTextField; base: string; mine: string; theirs: string }
  | { field: ConnectorListField; base: string[]; mine: string[]; theirs: string[] };

export type ConnectorMerge = {
  /** Everything both sides want; in a field with a conflict it is what I want. */
  merged: ConnectorFields;
  conflicts: ConnectorConflict[];
  myChanges: ConnectorField[];
  theirChanges: ConnectorField[];
};

type Sides = { base: ConnectorFields; mine: ConnectorFields; theirs: ConnectorFields };

/**
 * Brings together what two people made of the same ConnectorStaged. Texts merge as a whole, lists by element. Repository
 * and tag belong together: a tag that one side chose need not exist in the repository that the other chose.
 */
export function mergeConnectorFields({ base, mine, theirs }: Sides): ConnectorMerge {
  const myChanges = changedFields(base, mine);
  const theirChanges = changedFields(base, theirs);
  const [texts, textConflicts] = mergeTexts({ base, mine, theirs }, myChanges, theirChanges);
  const [lists, listConflicts] = mergeLists({ base, mine, theirs });
  return {
    merged: connectorFieldsOf(base.key, texts, lists),
    conflicts: [...textConflicts, ...listConflicts],
    myChanges,
    theirChanges,
  };
}

/** The fields in which two states of a ConnectorStaged differ, in the order of the form. */
function changedFields(before: ConnectorFields, after: ConnectorFields): ConnectorField[] {
  const earlier = connectorTexts(before);
  const texts = connectorTexts(after);
  return [
    ...CONNECTOR_TEXT_FIELDS.filter((field) => earlier[field] !== texts[field]),
    ...CONNECTOR_LIST_FIELDS.filter((field) => !sameElements(before[field], after[field])),
  ];
}

function mergeTexts(
  sides: Sides,
  myChanges: readonly ConnectorField[],
  theirChanges: readonly ConnectorField[],
): [Record<ConnectorTextField, string>, ConnectorConflict[]] {
  const base = connectorTexts(sides.base);
  const mine = connectorTexts(sides.mine);
  const theirs = connectorTexts(sides.theirs);
  const merged = { ...mine };
  const conflicts: ConnectorConflict[] = [];
  for (const field of CONNECTOR_TEXT_FIELDS) {
    if (mine[field] === theirs[field]) continue;
    if (!touches(myChanges, field)) merged[field] = theirs[field];
    else if (touches(theirChanges, field)) {
      conflicts.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
    }
  }
  return [merged, conflicts];
}

function touches(changes: readonly ConnectorField[], field: ConnectorTextField): boolean {
  return field.startsWith('repository.')
    ? changes.some((change) => change.startsWith('repository.'))
    : changes.includes(field);
}

function mergeLists(sides: Sides): [Record<ConnectorListField, string[]>, ConnectorConflict[]] {
  const merged: Record<ConnectorListField, string[]> = {
    integrationTypes: [],
    supportedRegions: [],
    privateProjects: [],
  };
  const conflicts: ConnectorConflict[] = [];
  for (const field of CONNECTOR_LIST_FIELDS) {
    const base = sides.base[field];
    const mine = sides.mine[field];
    const theirs = sides.theirs[field];
    merged[field] = mergeElements(base, mine, theirs);
    const isAny = [base, mine, theirs, merged[field]].some(({ length }) => length === 0);
    const bothChanged =
      !sameElements(base, mine) && !sameElements(base, theirs) && !sameElements(mine, theirs);
    // No region at all means any region, so there adding up elements could allow more than either side wants.
    if (field === 'supportedRegions' && isAny && bothChanged) {
      conflicts.push({ field, base, mine, theirs });
      merged[field] = mine;
    }
  }
  return [merged, conflicts];
}

/** What is left of the base, then what either side added, sorted, so that it does not matter which side is which. */
function mergeElements(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const kept = base.filter((element) => mine.includes(element) && theirs.includes(element));
  const added = without([...mine, ...theirs], base).sort();
  return [...new Set([...kept, ...added])];
}
