import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

import type { ConnectYamlProblem } from '../graphql/generated/resolver-types.js';

/** Steps into a document: names of a map, numbers of a list. */
export type Path = readonly (string | number)[];

export type ReadText = {
  /** What makes it no YAML. */
  errors: ConnectYamlProblem[];
  /** Null when there are errors. */
  content: unknown;
  /** Says a problem of a place in the terms of the text; of a place that is missing, where it would be. */
  toProblem: (path: Path, message: string) => ConnectYamlProblem;
};

/** Reads YAML and remembers where everything is. */
export function readText(text: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined): number | null =>
    offset === undefined ? null : lines.linePos(offset).line;
  const errors = document.errors.map(({ pos, message }) => toWholeFile(message, lineAt(pos[0])));
  let content: unknown = null;
  try {
    if (errors.length === 0) content = document.toJS();
  } catch (error) {
    // An alias of nothing, or aliases that unfold to too much.
    errors.push(toWholeFile((error as Error).message, null));
  }
  return {
    errors,
    content,
    toProblem: (path, message) => ({
      key: path.length === 0 ? null : inWords(path),
      line: lineAt(offsetOf(path, document)),
      message,
    }),
  };
}

function toWholeFile(message: string, line: number | null): ConnectYamlProblem {
  return { key: null, line, message };
}

function inWords(path: Path): string {
  return path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words}[${step}]`;
    return words === '' ? step : `${words}.${step}`;
  }, '');
}

/** Of the place, or of the innermost that is there. */
function offsetOf(path: Path, document: Document): number | undefined {
  let node = document.contents;
  let shownAt = node;
  for (const step of path) {
    const found = stepInto(node, step, document);
    if (!found) break;
    ({ node, shownAt } = found);
  }
  return shownAt?.range?.[0];
}

type Step = { node: Node | null; shownAt: Node };

/** Of an entry of a map its name is shown, because its value may begin on a later line. */
function stepInto(from: Node | null, step: string | number, document: Document): Step | null {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)];
    return item ? { node: item, shownAt: item } : null;
  }
  if (!isMap<Node, Node | null>(node)) return null;
  const entry = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return entry ? { node: entry.value, shownAt: entry.key } : null;
}
