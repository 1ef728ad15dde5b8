import type { Book, BookFigure, BookSection, BookTable } from '../../types.js';

export const section = (id: string, rest: Partial<Omit<BookSection, 'id'>> = {}): BookSection => ({
  id,
  heading: `Judul ${id}`,
  isWide: false,
  blocks: [],
  sections: [],
  ...rest,
});

export const table = (
  id: string,
  rest: Partial<Omit<BookTable, 'kind' | 'id'>> = {},
): BookTable => ({
  kind: 'table',
  id,
  caption: `Isi ${id}`,
  columns: [
    { heading: 'Kode', share: 1, align: 'center' },
    { heading: 'Uraian', share: 4, align: 'start' },
    { heading: 'Pagu', share: 1, align: 'end' },
  ],
  rows: [
    { cells: ['P-1', 'Satu', 'Rp5'], isTotal: false },
    { cells: ['', 'Jumlah', 'Rp5'], isTotal: true },
  ],
  note: null,
  ...rest,
});

export const figure = (id: string): BookFigure => ({
  kind: 'figure',
  id,
  caption: `Bentuk ${id}`,
  alternative: `Gambar memperlihatkan ${id}.`,
  isAside: false,
  drawing: { name: 'roadmap', dimensionId: null },
});

/** A book with something of each kind, upright and across. */
export const sampleBook = (rest: Partial<Book> = {}): Book => ({
  id: 'buku-1',
  form: 'book',
  title: 'Buku 1',
  subtitle: 'Analisis Strategi',
  planTitle: 'Rencana kecil',
  region: { code: '32.78', name: 'Kota Tasikmalaya' },
  period: { from: 2023, to: 2027 },
  framework: { id: 'kominfo-2021', version: '1', name: 'Kominfo 2021' },
  sample: false,
  edition: null,
  asOf: '2026-11-29',
  chapters: [
    section('one', {
      blocks: [
        {
          kind: 'paragraph',
          author: 'template',
          text: ['Lihat ', { reference: 'costs' }, ' dan ', { strong: 'ingat' }, '.'],
        },
        { kind: 'list', ordered: false, author: 'template', items: [['Butir']] },
      ],
      sections: [
        section('one/a', { blocks: [table('costs')] }),
        section('one/b', {
          blocks: [
            { kind: 'list', ordered: true, author: 'officer', items: [['Satu'], ['Dua']] },
            { kind: 'list', ordered: true, author: 'officer', items: [['Lagi satu']] },
          ],
          sections: [section('one/b/deep')],
        }),
      ],
    }),
    section('two', {
      sections: [
        section('two/wide', { isWide: true, blocks: [table('wide', { note: 'Simulasi.' })] }),
        section('two/after', { blocks: [{ kind: 'gap', text: 'Belum diisi.' }] }),
      ],
    }),
  ],
  appendices: [
    section('first', { blocks: [figure('radar'), { kind: 'note', text: 'Simulasi.' }] }),
    section('second', { sections: [section('second/below', { blocks: [figure('road')] })] }),
  ],
  ...rest,
});
