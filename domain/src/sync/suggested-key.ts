import { TARGET_KEY } from './parse-target.js';

/** Words that tell nothing apart, as every connector has them. */
const FILLING: readonly string[] = ['connector', 'connect', 'ct', 'commercetools'];
const LONGEST_KEY = 64;

/** A key for a target that people call like this. */
export function toTargetKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FILLING.includes(word));
  const key = (telling.length > 0 ? telling : words).join('-').slice(0, LONGEST_KEY);
  return TARGET_KEY.test(key) ? key : 'target';
}

/** The wanted key, or the first with a number that nobody has. */
export function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : `-${count}`;
    const key = `${wanted.slice(0, LONGEST_KEY - ending.length)}${ending}`;
    if (!taken.has(key)) return key;
  }
}
