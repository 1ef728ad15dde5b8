import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/index.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { composeBook } from '../compose/compose-book.js';
import { figure, table } from '../docx/testing/sample-book.js';
import { buku1 } from '../template/buku-1.js';
import { buku3, ringkasan } from '../template/buku-3.js';
import type { BookBlock, BookEdition } from '../types.js';
import { bookToHtml } from './book-to-html.js';

const hostile = '<img src=x onerror="alert(1)">&\u0000';
const bookOf = (change: object = {}, edition: BookEdition | null = null) =>
  composeBook(
    {
      masterplan: parsed({ ...rawPlan(), ...change }),
      framework: kominfo2021,
      asOf: '2026-11-23',
      edition,
    },
    buku1,
  );
const edition = { number: 3, publishedAt: '2026-11-20T02:00:00.000Z', hash: 'a'.repeat(64) };

describe('a book in HTML', () => {
  it('shows what people typed as text', () => {
    const html = bookToHtml(bookOf({ title: hostile, vision: hostile }));
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
  });

  it('holds no sign that only controls', () => {
    const html = bookToHtml(bookOf({ vision: 'Kota\u0007 yang\u009b melayani\ud83d' }));
    expect(html).toContain('Kota yang melayani\ufffd');
    // eslint-disable-next-line no-control-regex
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('says that it is a draft until it is printed from an edition', () => {
    expect(bookToHtml(bookOf())).toContain('<body class="is-draft">');
    const published = bookToHtml(bookOf({}, edition));
    expect(published).toContain('<body>');
    expect(published).toContain('Terbitan nomor 3, 20 November 2026');
  });

  it('says that its figures are sample data', () => {
    expect(bookToHtml(bookOf({ sample: true }))).toContain('Data contoh');
    expect(bookToHtml(bookOf())).not.toContain('Data contoh');
  });

  it('leads from each entry of its contents and each reference to what it names', () => {
    const html = bookToHtml(bookOf());
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(ids, target).toContain(target);
  });

  it('lists its tables and figures, each where it has some', () => {
    const book = bookOf();
    const [chapter] = book.chapters;
    if (chapter === undefined) throw new Error('Buku 1 has chapters.');
    const html = (blocks: readonly BookBlock[]) =>
      bookToHtml({
        ...book,
        chapters: [{ ...chapter, blocks, sections: [] }],
        appendices: [],
      });
    const both = html([figure('radar'), table('costs')]);
    expect(both).toMatch(
      /Daftar tabel<\/h2><ol><li><a href="#_costs"><span class="number">Tabel 1<\/span> Isi costs/,
    );
    expect(both).toMatch(
      /Daftar gambar<\/h2><ol><li><a href="#_radar"><span class="number">Gambar 1<\/span> Bentuk radar/,
    );
    expect(html([figure('radar')])).not.toContain('Daftar tabel');
    expect(html([table('costs')])).not.toContain('Daftar gambar');
  });

  it('has neither cover nor contents if it is a leaflet, but its title above', () => {
    const leaflet = (template = ringkasan) =>
      bookToHtml(
        composeBook(
          { masterplan: parsed(rawPlan()), framework: kominfo2021, asOf: '2026-11-23', edition },
          template,
        ),
      );
    expect(leaflet()).toContain('<h1>Kota Tasikmalaya, 2023–2027</h1>');
    expect(leaflet()).toContain('<h2>Ringkasan rencana</h2>');
    expect(leaflet()).not.toMatch(/class="(?:cover|contents)"/);
    expect(leaflet(buku3)).toMatch(/class="cover"[^]+class="contents"/);
  });

  it('puts the words after a figure that stands aside at its side', () => {
    const book = bookOf();
    const [chapter] = book.chapters;
    if (chapter === undefined) throw new Error('Buku 1 has chapters.');
    const blocks = [
      { ...figure('radar'), isAside: true },
      { kind: 'note', text: 'Di sisinya.' },
    ] as const;
    const html = bookToHtml({ ...book, chapters: [{ ...chapter, blocks }] });
    expect(html).toMatch(
      /<div class="has-aside"><figure[^]+<\/figure><div><p class="note">Di sisinya\.<\/p><\/div><\/div>/,
    );
  });

  it('shows the picture of a figure with its words, and the words alone where there is none', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
    const drawn = bookToHtml(bookOf(), () => ({ svg, png: null, width: 1, height: 1 }));
    expect(drawn).toMatch(/<div role="img" aria-label="Diagram radar[^"]+"><svg/);
    expect(bookToHtml(bookOf())).toMatch(/<figure[^>]*>\s*<p>Diagram radar/);
  });
});
