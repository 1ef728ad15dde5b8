import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { SheetColumn, TopicColumns } from '../sheet-column.js';
import { programPlanningColumns } from './program-planning.js';
import {
  codeColumn,
  opdSynonyms,
  placeColumns,
  stateColumn,
  tagsColumn,
} from './shared-columns.js';

const whatColumns = (context: ColumnContext): SheetColumn[] => [
  codeColumn(),
  defineColumn('name', 'line', ['Nama', 'Name'], {
    synonyms: [
      'Program',
      'Programme',
      'Nama program',
      'Judul program',
      'Program/kegiatan',
      'Rencana aksi',
      'Nama rencana aksi',
      'Nama kegiatan',
    ],
    required: true,
    width: 40,
  }),
  stateColumn(),
  defineColumn('leadOpd', 'reference', ['OPD pengampu', 'Lead department (OPD)'], {
    at: 'leadOpdId',
    options: context.options.opds,
    synonyms: [
      'Penanggung jawab',
      'Lead department',
      ...opdSynonyms,
      ...['OPD', 'Perangkat Daerah', 'SKPD', 'Dinas'].flatMap((office) => [
        `${office} pengampu`,
        `${office} pelaksana`,
        `${office} penanggung jawab`,
      ]),
      'Pelaksana',
      'Perangkat daerah',
    ],
    required: true,
  }),
  ...placeColumns(context),
  defineColumn('objective', 'text', ['Sasaran', 'Objective'], {
    synonyms: ['Tujuan'],
    required: true,
  }),
  defineColumn('activity', 'text', ['Kegiatan', 'Activity'], {
    synonyms: [
      'Aktivitas',
      'Uraian kegiatan',
      'Deskripsi kegiatan',
      'Nama kegiatan',
      'Rencana aksi',
      'Nama rencana aksi',
    ],
    required: true,
  }),
  defineColumn('output', 'text', ['Keluaran', 'Output'], {
    synonyms: ['Output', 'Hasil', 'Output kegiatan'],
    required: true,
  }),
  defineColumn('kind', 'choice', ['Jenis', 'Kind'], {
    options: choiceOptions.workKinds,
    synonyms: ['Jenis program', 'Kategori'],
    required: true,
  }),
];

const linkColumns = ({ options }: ColumnContext): SheetColumn[] => [
  defineColumn('strategies', 'references', ['Strategi', 'Strategies'], {
    at: 'strategyIds',
    options: options.strategies,
    synonyms: ['Kode strategi'],
  }),
  defineColumn('needs', 'references', ['Kebutuhan', 'Needs'], {
    at: 'needIds',
    options: options.needs,
    synonyms: ['Menjawab kebutuhan', 'Answers needs', 'Kode kebutuhan'],
  }),
  defineColumn('innovations', 'references', ['Inovasi', 'Innovations'], {
    at: 'innovationIds',
    options: options.innovations,
    synonyms: ['Kode inovasi'],
  }),
  defineColumn('dependsOn', 'references', ['Menunggu program', 'Waits for programmes'], {
    at: 'dependsOnProgramIds',
    options: options.programs,
    synonyms: ['Program prasyarat', 'Ketergantungan'],
  }),
  defineColumn('rpjmdProgram', 'reference', ['Program RPJMD', 'RPJMD programme'], {
    at: 'rpjmdProgramId',
    options: options.rpjmdPrograms,
    synonyms: ['Rujukan RPJMD'],
  }),
  defineColumn('nomenclatureCode', 'line', ['Kode nomenklatur', 'Nomenclature code'], {
    synonyms: ['Kode program', 'Kode rekening', 'Kode SIPD', 'Nomenklatur'],
    width: 20,
  }),
  defineColumn('supportingOpds', 'references', ['OPD pendukung', 'Supporting departments (OPD)'], {
    at: 'supportingOpdIds',
    options: options.opds,
    synonyms: [
      'Perangkat Daerah pendukung',
      'OPD terkait',
      'Dinas terkait',
      'Instansi terkait',
      'Perangkat Daerah terkait',
      'Mitra OPD',
    ],
  }),
];

export const programColumns = (context: ColumnContext): TopicColumns => ({
  topic: 'programs',
  title: { id: 'Rencana aksi', en: 'Action plan' },
  synonyms: ['Program', 'Renaksi', 'Program kerja', 'Peta jalan'],
  help: {
    id: 'Satu baris satu program. Anggaran dan indikatornya ada di lembar tersendiri.',
    en: 'One programme a row. Its budget and indicators have sheets of their own.',
  },
  columns: [
    ...whatColumns(context),
    ...linkColumns(context),
    ...programPlanningColumns(),
    tagsColumn(),
  ],
});
