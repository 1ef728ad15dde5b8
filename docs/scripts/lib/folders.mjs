import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const docs = join(repository, 'docs');

/** What is written before the site is built; both are ignored by git. */
export const referenceFolder = join(docs, 'developers/reference');
export const publicFolder = join(docs, 'public');

/** Writes a page of the reference, with the folders above it. */
export function writePage(path, text) {
  const file = join(referenceFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text.trimEnd()}\n`);
}
