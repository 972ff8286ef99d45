import type { StagedConnectorCollection, StagedConnectorSummary } from './staged-connector-collection.js';

/** What the Connect API cannot filter by; an empty list, and an empty text, leave nothing out. */
export type StagedConnectorFilter = {
  statuses: readonly string[];
  previewabilities: readonly string[];
  regions: readonly string[];
  text: string;
};

export type StagedConnectorSort = {
  field: 'createdAt' | 'lastModifiedAt' | 'name' | 'status';
  descending: boolean;
};

type Ranked = { summary: StagedConnectorSummary; rank: number };
type Compare = (a: Ranked, b: Ranked) => number;

/** The way of a connector; what nobody knows yet comes last. */
const STATUSES = [
  'Draft',
  'Processing',
  'Failed',
  'ReadyForCertification',
  'InCertification',
  'FEEDBACK_REQUIRED',
  'Published',
];
const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Those that match, sorted by the first sort that tells two apart, and by id in the end. */
export function selectStagedConnectors(
  collection: StagedConnectorCollection,
  filter: StagedConnectorFilter,
  sorts: readonly StagedConnectorSort[],
): StagedConnectorSummary[] {
  const compares = sorts.map(({ field, descending }) => {
    const compare = comparing(field, collection);
    return descending ? (a: Ranked, b: Ranked): number => compare(b, a) : compare;
  });
  const ranked = collection.items.map((summary, rank) => ({ summary, rank }));
  return ranked
    .filter(({ summary }) => matches(summary, filter))
    .sort((a, b) => {
      for (const compare of compares) {
        const order = compare(a, b);
        if (order !== 0) return order;
      }
      return compareTexts(a.summary.id, b.summary.id);
    })
    .map(({ summary }) => summary);
}

function matches(summary: StagedConnectorSummary, filter: StagedConnectorFilter): boolean {
  const { statuses, previewabilities, regions } = filter;
  const deployableIn = summary.supportedRegions;
  return (
    (statuses.length === 0 || statuses.includes(summary.status)) &&
    (previewabilities.length === 0 || previewabilities.includes(summary.isPreviewable)) &&
    (regions.length === 0 ||
      deployableIn.length === 0 ||
      regions.some((region) => deployableIn.includes(region))) &&
    containsText(summary, filter.text)
  );
}

function containsText({ name, key, description, repository }: StagedConnectorSummary, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  return [name, key, description, repository.url, repository.tag].some((value) =>
    value?.toLowerCase().includes(wanted),
  );
}

function comparing(field: StagedConnectorSort['field'], { order }: StagedConnectorCollection): Compare {
  switch (field) {
    case 'name':
      return (a, b) => COLLATOR.compare(a.summary.name, b.summary.name);
    case 'status':
      return (a, b) => compareStatuses(a.summary.status, b.summary.status);
    default:
      if (field === order) return (a, b) => a.rank - b.rank;
      return (a, b) => compareTexts(a.summary[field] ?? '', b.summary[field] ?? '');
  }
}

function compareStatuses(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || compareTexts(a, b);
}

function placeOf(status: string): number {
  const place = STATUSES.indexOf(status);
  return place === -1 ? STATUSES.length : place;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
