import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CUSTOMIZATION_ROWS } from '../../merchant-center/conformance/customization-rows.js';
import { CONNECT_BEHAVIORS } from '../behavior/behavior-table.js';
import { behaviorNames } from '../behavior/behavior.js';
import type { Row } from './row.js';
import { ROWS } from './rows.js';

const FILE = fileURLToPath(new URL('../../../../docs/simulator-conformance.md', import.meta.url));

/** The table as it is committed; empty when it is not. */
export function committedTable(): string {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
}

export function writeTable(): void {
  writeFileSync(FILE, conformanceTable());
}

/** The table as the rows say it, in Markdown. */
export function conformanceTable(): string {
  return [
    '# Conformance of the simulated Connect API',
    '',
    'Made from `simulator/src/connect/conformance/rows.ts`; do not edit. Each row is a test of the same name in',
    '`simulator/src/connect/conformance/conformance.spec.ts`: it makes the requests through the official SDK over HTTP and',
    'passes only if the endpoint gave this answer, the resource went through this transition, and every body had a',
    'documented shape. `UPDATE=1 npm test` in `simulator/` writes this file.',
    '',
    '_documented_: by the API specification, documentation or release notes; _observed_: in captured answers; _inferred_:',
    'from other facts; _guessed_: ours, because something must be there.',
    '',
    '## Rows',
    '',
    ...alignedTable(
      ['endpoint', 'circumstances', 'transition', 'switches', 'answer', 'mark'],
      ROWS.map(cellsOf),
    ),
    '',
    '## Registering and installing in the Merchant Center',
    '',
    'Made from `simulator/src/merchant-center/conformance/customization-rows.ts`; the operations are those of target',
    '`settings`, and each row is a test beside it. Operations for views answer in the same way.',
    '',
    ...alignedTable(
      ['operation', 'circumstances', 'answer', 'mark'],
      CUSTOMIZATION_ROWS.map(({ operation, circumstances, answer, mark }) => [
        `\`${operation}\``,
        circumstances,
        answer,
        mark,
      ]),
    ),
    '',
    '## Switches',
    '',
    'What is documented or best supported is the default, in bold. `--connect-behavior <name>=<value>` changes it at the',
    'start.',
    '',
    ...alignedTable(
      ['name', 'values', 'mark of the default', 'meaning', 'source'],
      behaviorNames().map(switchCells),
    ),
    '',
  ].join('\n');
}

function cellsOf({
  endpoint,
  circumstances,
  transition,
  behavior = [],
  faults = [],
  answer,
  mark,
}: Row): string[] {
  const [field, ...values] = transition ?? [];
  const settings = [...behavior, ...faults.map((fault) => `--fault ${fault}`)];
  return [
    `\`${endpoint}\``,
    circumstances,
    field === undefined ? '' : `${field}: ${values.join(' → ')}`,
    settings.map((setting) => `\`${setting}\``).join(', '),
    answer,
    mark,
  ];
}

function switchCells(name: keyof typeof CONNECT_BEHAVIORS): string[] {
  const { values, mark, says, source } = CONNECT_BEHAVIORS[name];
  const [preset, ...others] = values;
  return [`\`${name}\``, [`**${preset}**`, ...others].join(', '), mark, says, source];
}

/** Padded as Prettier pads tables. */
function alignedTable(head: string[], rows: string[][]): string[] {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length), 3));
  const [first = '', ...rest] = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest];
}
