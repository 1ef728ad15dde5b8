import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buku3, checkBook, checkEmblem, composeBook } from '@kotacerdas/core/book';
import { printBook, type PrintedBook, type PrintProgress } from '@kotacerdas/press';
import { exampleJob } from './support/example-job.js';
import { onePixel } from './support/one-pixel.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const endOf = ({ name }: { name: string }) => name.split('.').pop();
const bytesOf = ({ files }: PrintedBook, format: string) => {
  const file = files.find((each) => endOf(each) === format);
  if (file === undefined) throw new Error(`no ${format}`);
  return file.bytes;
};

const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

const print = async (change: Parameters<typeof exampleJob>[0] = {}) => {
  const printed = await printBook(exampleJob(change));
  if (printed === null) throw new Error('There is no such book.');
  return printed;
};

describe('Buku 1 of the example', () => {
  const heard: PrintProgress[] = [];
  let printed: PrintedBook;

  beforeAll(async () => {
    const made = await printBook(exampleJob(), (progress) => heard.push(progress));
    if (made === null) throw new Error('There is no such book.');
    printed = made;
  });

  it('is a document for Word, a PDF and a page of HTML, which its manifest names', () => {
    expect(printed.files.map(({ name }) => name)).toEqual([
      'buku-1-kota-tasikmalaya-2026-11-23-draf.docx',
      'buku-1-kota-tasikmalaya-2026-11-23-draf.pdf',
      'buku-1-kota-tasikmalaya-2026-11-23-draf.html',
    ]);
    expect(
      printed.manifest.files.map(({ name, sha256: hash, size }) => ({ name, hash, size })),
    ).toEqual(
      printed.files.map(({ bytes, name }) => ({ name, hash: sha256(bytes), size: bytes.length })),
    );
    expect(strFromU8(bytesOf(printed, 'pdf').subarray(0, 5))).toBe('%PDF-');
    expect(strFromU8(bytesOf(printed, 'html').subarray(0, 15))).toBe('<!doctype html>');
  });

  it('has the pictures that the page shows in its DOCX too, sharp enough for paper', () => {
    const entries = unzipSync(bytesOf(printed, 'docx'));
    const pixels = Object.keys(entries)
      .filter((name) => name.endsWith('.png'))
      .map((name) => widthOf(entries[name] ?? new Uint8Array()));
    const shown = [
      ...strFromU8(bytesOf(printed, 'html')).matchAll(
        /<figure[^>]*>\s*<div[^>]*><svg[^>]* width="(\d+)"/g,
      ),
    ];
    expect(shown.length).toBeGreaterThan(5);
    const wanted = shown.map(([, width]) => 2 * Number(width));
    expect(pixels.toSorted((one, other) => one - other)).toEqual(
      wanted.toSorted((one, other) => one - other),
    );
  });

  it('tells how far it is, from nothing to everything', () => {
    expect(heard.map(({ done }) => done)).toEqual(
      heard.map(({ done }) => done).toSorted((one, other) => one - other),
    );
    expect(heard[0]).toMatchObject({ step: 'figures', done: 0 });
    expect(heard.at(-1)?.done).toBe(heard.at(-1)?.total);
    expect([...new Set(heard.map(({ step }) => step))]).toEqual(['figures', 'docx', 'pdf', 'html']);
  });

  it('matches no edition, being a draft', async () => {
    const { source } = exampleJob();
    const published = { number: 1, publishedAt: source.asOf, hash: 'a'.repeat(64), ...source };
    expect(await checkBook(printed.manifest, { published, files: printed.files }, sha256)).toEqual([
      { what: 'draft' },
    ]);
  });
});

describe('a book', () => {
  it('is named after the edition it is printed from, and matches it', async () => {
    const edition = { number: 3, publishedAt: '2026-11-20T02:00:00.000Z', hash: 'a'.repeat(64) };
    const source = { ...exampleJob().source, asOf: edition.publishedAt, edition };
    const { files, manifest } = await print({ source, templateId: 'ringkasan' });
    expect(files[0]?.name).toBe('ringkasan-kota-tasikmalaya-edisi-3.docx');
    expect(
      await checkBook(manifest, { published: { ...source, ...edition }, files }, sha256),
    ).toEqual([]);
  });

  it('holds what officers wrote', async () => {
    const { chapters } = composeBook(exampleJob().source, buku3);
    const section = chapters[0]?.id ?? '';
    const additions = { sections: { [section]: { after: 'Catatan tim penyusun.' } }, order: {} };
    const printed = await print({ additions, templateId: 'buku-3' });
    expect(strFromU8(bytesOf(printed, 'html'))).toContain('Catatan tim penyusun.');
    const document = unzipSync(bytesOf(printed, 'docx'))['word/document.xml'] ?? new Uint8Array();
    expect(strFromU8(document)).toContain('Catatan tim penyusun.');
  });

  it('bears the emblem on its cover', async () => {
    const checked = checkEmblem(onePixel);
    if (!checked.ok) throw new Error('The emblem was refused.');
    const { emblem } = checked;
    const bare = await print({ templateId: 'buku-3' });
    const borne = await print({ templateId: 'buku-3', emblem });
    const pictures = (printed: PrintedBook) =>
      Object.keys(unzipSync(bytesOf(printed, 'docx'))).filter((name) => name.endsWith('.png'));
    expect(pictures(borne)).toHaveLength(pictures(bare).length + 1);
    expect(bytesOf(borne, 'pdf').length).not.toBe(bytesOf(bare, 'pdf').length);
  });

  it('isn’t printed where the framework has none of that name', async () => {
    expect(await printBook(exampleJob({ templateId: 'buku-9' }))).toBeNull();
  });
});
