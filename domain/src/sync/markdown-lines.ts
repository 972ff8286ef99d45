import { escapeMarkdown } from '../report/escape-markdown.js';

/** What is not known, or empty, is left out. */
export type MarkdownFact = readonly [name: string, value: string | null];

/** A list of facts, each with its name. */
export function factLines(facts: readonly MarkdownFact[]): string[] {
  return facts.flatMap(([name, value]) => (value ? [`- ${name}: ${escapeMarkdown(value)}`] : []));
}

/** A heading and a list; nothing when the list is empty. */
export function listLines(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, '', ...items.map((item) => `- ${escapeMarkdown(item)}`)];
}
