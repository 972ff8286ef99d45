import performanceHooks from 'node:perf_hooks';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';

// The linter observes its own speed, and keeps every measure: with 3,000 files that takes longer than all the rest
// (100 s instead of 2 s). It does without when there is no observer at the time it is loaded.
const { PerformanceObserver } = performanceHooks;
Object.assign(performanceHooks, { PerformanceObserver: undefined });
const { lintSource } = await import('@secretlint/core');
Object.assign(performanceHooks, { PerformanceObserver });

const RULES = { rules: [{ id: 'recommended', rule: recommended }] };

/**
 * What the recommended rules of secretlint find in a text.
 * @param {string} file
 * @param {string} text
 * @returns {Promise<{ kind: string, start: number, end: number }[]>}
 */
export async function lintText(file, text) {
  // A comment must not switch the search off; what may stay is in our own list.
  const content = text.replaceAll('secretlint-disable', 'secretlint_disable');
  const source = { filePath: file, content, ext: '', contentType: /** @type {const} */ ('text') };
  const { messages } = await lintSource({ source, options: { config: RULES } });
  return messages.map(({ ruleId, messageId, range: [start, end] }) => ({
    kind: `${ruleId.replace(/^.*secretlint-rule-/, '')} ${messageId}`,
    start,
    end,
  }));
}
