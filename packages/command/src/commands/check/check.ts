import { basename } from 'node:path';
import { checkBook, readBookManifest } from '@kotacerdas/core/book';
import { sha256 } from '../../input/is-genuine.js';
import { readBytes } from '../../input/read-bytes.js';
import { readJson } from '../../input/read-json.js';
import { readEdition } from '../../input/read-source.js';
import { wrap } from '../../output/wrap.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';

/** Says whether the files of a book are those that were printed of an edition, and what differs. */
export async function check(call: Call): Promise<Answer> {
  const { files, messages } = call;
  const [manifestFile = '', editionFile = '', ...bookFiles] = files;
  const manifest = readBookManifest(await readJson(manifestFile, call));
  if (manifest === null) throw new Refusal(messages.refused.notManifest(manifestFile));
  const { edition, framework, masterplan } = await readEdition(editionFile, call);
  const found = await Promise.all(
    bookFiles.map(async (file) => ({ name: basename(file), bytes: await readBytes(file, call) })),
  );
  const published = { schemaVersion: 1 as const, ...edition, framework, masterplan };
  const differences = await checkBook(manifest, { published, files: found }, sha256);
  const matches = differences.length === 0;
  const texts = messages.check;
  return {
    exitCode: matches ? 0 : 1,
    document: { matches, differences },
    lines: () =>
      matches
        ? wrap(texts.matches(manifest.book.title, edition.number))
        : [
            texts.differs,
            ...differences.map((difference) => `  – ${texts.difference(difference)}`),
          ],
  };
}
