import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/index.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { composeBook } from '../compose/compose-book.js';
import { bookToHtml } from '../html/book-to-html.js';
import { buku3 } from '../template/buku-3.js';
import { checkBook } from './check-book.js';
import { manifestOf } from './manifest-of.js';
import { readBookManifest } from './read-manifest.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const masterplan = parsed(rawPlan());
const edition = { number: 3, publishedAt: '2026-11-20T02:00:00.000Z', hash: 'a'.repeat(64) };
const published = { ...edition, framework: kominfo2021, masterplan };

const made = async (of: typeof edition | null = edition) => {
  const book = composeBook(
    { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: of },
    buku3,
  );
  const bytes = new TextEncoder().encode(bookToHtml(book));
  const files = [{ name: 'buku-3.html', mediaType: 'text/html', bytes }];
  return { files, manifest: await manifestOf(book, files, sha256) };
};

describe('a book and its manifest', () => {
  it('match the edition they were made of, also after the manifest went through a file', async () => {
    const { files, manifest } = await made();
    const read = readBookManifest(JSON.parse(JSON.stringify(manifest)));
    expect(read).toEqual(manifest);
    expect(await checkBook(manifest, { published, files }, sha256)).toEqual([]);
  });

  it('do not match another edition, region or framework, and a draft matches none', async () => {
    const { files, manifest } = await made();
    const against = (change: object) =>
      checkBook(manifest, { published: { ...published, ...change }, files }, sha256);
    expect(await against({ hash: 'b'.repeat(64) })).toMatchObject([
      { what: 'edition', found: edition },
    ]);
    expect(await against({ number: 4 })).toMatchObject([{ what: 'edition' }]);
    expect(await against({ masterplan: { region: { code: '32.77' } } })).toEqual([
      { what: 'region', expected: '32.77', found: '32.78' },
    ]);
    expect(await against({ framework: { ...kominfo2021, version: '2' } })).toMatchObject([
      { what: 'framework' },
    ]);
    const draft = await made(null);
    expect(await checkBook(draft.manifest, { published, files: draft.files }, sha256)).toEqual([
      { what: 'draft' },
    ]);
  });

  it('tell which file is missing, was changed or came from elsewhere', async () => {
    const { files, manifest } = await made();
    const check = (given: { name: string; bytes: Uint8Array }[]) =>
      checkBook(manifest, { published, files: given }, sha256);
    expect(await check([])).toEqual([{ what: 'file-missing', name: 'buku-3.html' }]);
    expect(await check([{ name: 'buku-3.html', bytes: new Uint8Array(1) }])).toEqual([
      { what: 'file-changed', name: 'buku-3.html' },
    ]);
    expect(await check([...files, { name: 'x.html', bytes: new Uint8Array() }])).toEqual([
      { what: 'file-unknown', name: 'x.html' },
    ]);
  });

  it('isn’t read from what is no manifest', () => {
    for (const input of [null, [], {}, { schemaVersion: 2 }, 'x'])
      expect(readBookManifest(input)).toBeNull();
  });
});
