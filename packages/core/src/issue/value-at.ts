import type { Issue } from './issue.js';

/** What stands at a path of a value of unknown shape; `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: Issue['path']): unknown {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

const longestQuote = 60;

/** A found value in a few characters: texts are quoted and cut, lists and objects only named. */
export function describeFound(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value);
  }
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
