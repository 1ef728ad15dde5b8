import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { checkBook, readBookManifest } from '@kotacerdas/core/book';
import type { Locale } from '@kotacerdas/core/locale';
import { readBytes, readEdition, readJson } from './read-input.js';
import { Refusal } from './refusal.js';
import { texts } from './texts.js';
import type { Console } from './console.js';

interface CheckOptions {
  readonly lang: Locale;
  readonly isJson: boolean;
}

/** Says whether the files of a book are those that were printed of an edition; whether they are. */
export async function checkCommand(
  [manifestFile = '', editionFile = '', ...bookFiles]: readonly string[],
  { isJson, lang }: CheckOptions,
  { out }: Console,
): Promise<boolean> {
  const manifest = readBookManifest(await readJson(manifestFile, lang));
  if (manifest === null) throw new Refusal(texts[lang].notManifest(manifestFile));
  const published = await readEdition(editionFile, lang);
  const files = await Promise.all(
    bookFiles.map(async (file) => ({ name: basename(file), bytes: await readBytes(file, lang) })),
  );
  const differences = await checkBook(manifest, { published, files }, (bytes) =>
    createHash('sha256').update(bytes).digest('hex'),
  );
  if (isJson) {
    out(JSON.stringify({ matches: differences.length === 0, differences }));
  } else if (differences.length === 0) {
    out(texts[lang].matches(manifest.book.title, published.number));
  } else {
    out(texts[lang].differs);
    for (const difference of differences) out(`  - ${texts[lang].difference(difference)}`);
  }
  return differences.length === 0;
}
