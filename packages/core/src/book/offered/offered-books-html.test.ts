import { describe, expect, it } from 'vitest';
import { offeredBooksHtml } from './offered-books-html.js';

const book = {
  title: 'Buku 1: <Analisis>',
  edition: 2,
  publishedAt: '2026-11-20T18:30:00.000Z',
  files: [
    { name: 'buku-1-edisi-2.docx', size: 1_007_144 },
    { name: 'buku-1-edisi-2.pdf', size: 80 },
  ],
};
const href = ({ edition }: { edition: number }, name: string) => `/x?a=${edition}&b=${name}`;

describe('the books of a portal', () => {
  it('are listed with a link to each file, and its size', () => {
    const html = offeredBooksHtml([book], { lang: 'id', href });
    expect(html).toContain('<strong>Buku 1: &lt;Analisis&gt;</strong>');
    expect(html).toContain('Terbitan nomor 2, 21 November 2026');
    expect(html).toContain('href="/x?a=2&amp;b=buku-1-edisi-2.docx"');
    expect(html).toContain('>Word (1,0 MB)</a>');
    expect(html).toContain('aria-label="Buku 1: &lt;Analisis&gt;: PDF (80 B)"');
  });

  it('are told in English, and said to be none where there are none', () => {
    expect(offeredBooksHtml([book], { lang: 'en', href })).toContain('Edition 2, 21 November 2026');
    expect(offeredBooksHtml([], { lang: 'en', href })).toBe('<p>No book was published yet.</p>');
  });
});
