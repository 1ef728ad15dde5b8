import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { SheetColumn } from '../sheet-column.js';

export const codeColumn = (): SheetColumn =>
  defineColumn('code', 'line', ['Kode', 'Code'], {
    synonyms: ['Kode item', 'Nomor kode'],
    kept: true,
    width: 15,
    help: [
      'Boleh dikosongkan pada baris baru: kode dibuatkan.',
      'May stay empty in a new row: it gets a code.',
    ],
  });

export const stateColumn = (): SheetColumn =>
  defineColumn('state', 'choice', ['Status persetujuan', 'State of approval'], {
    synonyms: ['Status', 'State'],
    options: choiceOptions.states,
    given: true,
    width: 20,
    help: [
      'Hanya untuk dibaca: status diubah di aplikasi. Baris yang diajukan, disetujui, atau dikunci tidak dapat diubah di sini.',
      'For reading only: it is changed in the application. Rows that are submitted, approved or locked cannot be changed here.',
    ],
  });

export function placeColumns({ options }: ColumnContext): SheetColumn[] {
  return [
    defineColumn('dimension', 'choice', ['Dimensi', 'Dimension'], {
      at: 'dimensionId',
      options: options.dimensions,
      synonyms: ['Dimensi smart city', 'Pilar'],
      required: true,
    }),
    defineColumn('subDimension', 'choice', ['Subdimensi', 'Sub-dimension'], {
      at: 'subDimensionId',
      options: options.subDimensions,
      synonyms: ['Sub dimensi', 'Sub-dimensi', 'Sub pilar'],
      width: 30,
    }),
  ];
}

export const tagsColumn = (): SheetColumn =>
  defineColumn('tags', 'lines', ['Tag', 'Tags'], {
    synonyms: ['Tagar', 'Label', 'Topik', 'Kata kunci'],
    width: 24,
  });

/** Urgency, seriousness and growth: all three or none. */
export function usgColumns(): SheetColumn[] {
  const help = ['1 sampai 5; isi ketiganya atau kosongkan.', '1 to 5; all three or none.'] as const;
  return [
    defineColumn('urgency', 'level', ['Urgensi (U)', 'Urgency (U)'], {
      at: 'usg.urgency',
      synonyms: ['U', 'Urgency', 'Urgensi', 'Tingkat urgensi', 'Nilai U'],
      help,
    }),
    defineColumn('seriousness', 'level', ['Keseriusan (S)', 'Seriousness (S)'], {
      at: 'usg.seriousness',
      synonyms: ['S', 'Seriousness', 'Keseriusan', 'Tingkat keseriusan', 'Nilai S'],
      help,
    }),
    defineColumn('growth', 'level', ['Pertumbuhan (G)', 'Growth (G)'], {
      at: 'usg.growth',
      synonyms: [
        'Perkembangan (G)',
        'G',
        'Growth',
        'Pertumbuhan',
        'Tingkat pertumbuhan',
        'Nilai G',
      ],
      help,
    }),
  ];
}

export const opdSynonyms = [
  'Department',
  'OPD',
  'Nama OPD',
  'SKPD',
  'PD',
  'Organisasi Perangkat Daerah',
  'Nama Perangkat Daerah',
  'Dinas',
  'Nama dinas',
  'Instansi',
  'Unit kerja',
];

export const descriptionSynonyms = ['Deskripsi', 'Penjelasan', 'Keterangan'];
export const shortDescriptions = ['Deskripsi singkat', 'Uraian singkat', 'Penjelasan singkat'];
