import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../root.mjs';

const fileOf = (name, cache) => join(cache, 'quick', `${name.replaceAll(/[^\w.-]+/g, '-')}.json`);

/** What a check has last seen to be sound; undefined where there is none, or half of one. */
export function readPassed(name, cache = cacheFolder) {
  const file = fileOf(name, cache);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Cut off while it was written: to check everything is the safe answer.
  }
}

/** Remembers what a check has seen to be sound. */
export function writePassed(name, { files, key }, cache = cacheFolder) {
  const file = fileOf(name, cache);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, files: Object.fromEntries(files) }));
}
