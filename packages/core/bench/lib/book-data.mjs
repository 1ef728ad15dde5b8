const words = ['layanan', 'antrean', 'puskesmas', 'jaringan', 'desa', 'aduan', 'pasar', 'sampah'];

/** A sentence that looks random and is the same every time. */
const sentence = (seed, length) =>
  Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % 8]).join(' ');

const columns = [
  { heading: 'Kode', share: 2, align: 'center' },
  { heading: 'Permasalahan', share: 7, align: 'start' },
  { heading: 'Perangkat daerah', share: 3, align: 'start' },
  { heading: 'Tahun', share: 2, align: 'center' },
  { heading: 'Pagu', share: 3, align: 'end' },
];

const row = (seed, at) => ({
  cells: [
    `P-${String(seed)}.${String(at)}`,
    sentence(seed + at, 6 + (at % 9)),
    `Dinas ${words[at % 8]}`,
    String(2023 + (at % 5)),
    `Rp${String(100 + at)} juta`,
  ],
  isTotal: at % 20 === 19,
});

const table = (seed) => ({
  kind: 'table',
  id: `table-${String(seed)}`,
  caption: sentence(seed, 5),
  columns,
  rows: Array.from({ length: 24 }, (_, at) => row(seed, at)),
  note: 'Simulasi, bukan nilai resmi.',
});

const section = (id, seed) => ({
  id,
  heading: sentence(seed, 4),
  isWide: seed % 4 === 3,
  blocks: [
    ...Array.from({ length: 4 }, (_, at) => ({
      kind: 'paragraph',
      author: 'template',
      text: [
        `${sentence(seed + at, 60)} pada `,
        { reference: `table-${String(seed)}` },
        `. ${sentence(seed, 20)}.`,
      ],
    })),
    table(seed),
  ],
  sections: [],
});

/** A book of about 270 pages: text and tables in the measure of Buku 1 of the example, but more of them. */
export const book = {
  id: 'buku-1',
  title: 'Buku 1',
  subtitle: 'Analisis Strategi Smart City Daerah',
  planTitle: 'Rencana smart city',
  region: { code: '32.78', name: 'Kota Tasikmalaya' },
  period: { from: 2023, to: 2027 },
  framework: { id: 'kominfo-2021', version: '1', name: 'Kominfo' },
  sample: true,
  edition: null,
  asOf: '2026-11-29',
  chapters: Array.from({ length: 10 }, (_, chapter) => ({
    id: `chapter-${String(chapter)}`,
    heading: sentence(chapter, 3),
    isWide: false,
    blocks: [],
    sections: Array.from({ length: 13 }, (_, at) =>
      section(`chapter-${String(chapter)}/${String(at)}`, chapter * 13 + at),
    ),
  })),
  appendices: [],
};
