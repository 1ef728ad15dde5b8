import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { partnerEntry } from '../entry/partner-entry.js';
import { choiceOptions } from '../options/choice-options.js';
import type { TopicColumns } from '../sheet-column.js';
import { igaColumns, kippColumns, outlookColumns, stageColumns } from './innovation-records.js';
import {
  codeColumn,
  descriptionSynonyms,
  shortDescriptions,
  opdSynonyms,
  placeColumns,
  stateColumn,
  tagsColumn,
} from './shared-columns.js';

export const innovationColumns = (context: ColumnContext): TopicColumns => ({
  topic: 'innovations',
  title: { id: 'Inovasi', en: 'Innovations' },
  synonyms: ['Daftar inovasi', 'Inventaris inovasi', 'Usulan inovasi'],
  help: {
    id: 'Satu baris satu inovasi. Kolom IGA dan KIPP boleh dikosongkan seluruhnya.',
    en: 'One innovation a row. The columns of IGA and KIPP may all stay empty.',
  },
  columns: [
    codeColumn(),
    defineColumn('name', 'line', ['Nama', 'Name'], {
      synonyms: ['Nama inovasi', 'Inovasi', 'Judul inovasi', 'Nama aplikasi'],
      required: true,
      width: 40,
    }),
    stateColumn(),
    defineColumn('shortName', 'line', ['Nama singkat', 'Short name'], {
      synonyms: ['Singkatan', 'Akronim'],
      kept: true,
      width: 20,
      help: [
        'Teks singkat; pada baris baru boleh kosong, mengikuti nama inovasi.',
        'A short text; in a new row it may stay empty and follows the name.',
      ],
    }),
    defineColumn('opd', 'reference', ['Perangkat Daerah', 'Department (OPD)'], {
      at: 'opdId',
      options: context.options.opds,
      synonyms: [...opdSynonyms, 'OPD pengampu'],
    }),
    ...placeColumns(context),
    defineColumn('kind', 'choice', ['Jenis', 'Kind'], {
      options: choiceOptions.innovationKinds,
      synonyms: ['Jenis inovasi'],
      required: true,
    }),
    defineColumn('door', 'choice', ['Pengusul', 'Proposer'], {
      at: 'proposer.kind',
      options: choiceOptions.doors,
      synonyms: ['Asal usulan', 'Proposed by', 'Pintu'],
      kept: true,
      width: 28,
    }),
    defineColumn('proposerName', 'line', ['Nama pengusul', 'Name of the proposer'], {
      at: 'proposer.name',
      help: ['Hanya untuk usulan Dewan.', 'Only for proposals of the council.'],
    }),
    defineColumn(
      'proposerInstitution',
      'choice',
      ['Lembaga pengusul', 'Institution of the proposer'],
      {
        synonyms: ['Unsur pengusul'],
        at: 'proposer.institution',
        options: choiceOptions.institutions,
        help: ['Hanya untuk usulan Dewan.', 'Only for proposals of the council.'],
      },
    ),
    defineColumn('startYear', 'year', ['Tahun mulai', 'First year'], {
      synonyms: ['Tahun', 'Mulai tahun', 'Tahun inovasi', 'Tahun penerapan', 'Tahun pelaksanaan'],
      looseSynonyms: [
        'Tahun implementasi',
        'Tahun pembuatan',
        'Tahun peluncuran',
        'Tahun pengembangan',
      ],
      required: true,
    }),
    defineColumn('needs', 'references', ['Kebutuhan', 'Needs'], {
      at: 'needIds',
      options: context.options.needs,
      synonyms: ['Menjawab kebutuhan', 'Answers needs', 'Kode kebutuhan'],
    }),
    defineColumn('problems', 'references', ['Permasalahan', 'Problems'], {
      at: 'problemIds',
      options: context.options.problems,
      synonyms: ['Menjawab permasalahan', 'Answers problems', 'Kode permasalahan'],
    }),
    defineColumn('description', 'text', ['Uraian', 'Description'], {
      synonyms: descriptionSynonyms,
      looseSynonyms: [...shortDescriptions, 'Gambaran umum', 'Ringkasan'],
    }),
    defineColumn('uniqueness', 'text', ['Keunikan', 'Uniqueness'], {
      synonyms: ['Keunggulan'],
      looseSynonyms: ['Kebaruan'],
    }),
    defineColumn('partners', 'lines', ['Mitra', 'Partners'], {
      entry: partnerEntry,
      synonyms: ['Kemitraan', 'Kolaborator', 'Mitra kerja', 'Mitra kerja sama', 'Mitra kerjasama'],
      help: [
        'Bentuk: Nama, satu baris satu mitra. Misalnya Kampus: Universitas Siliwangi.',
        'Form: Name, one partner a line.',
      ],
    }),
    defineColumn('riskAnalysis', 'text', ['Analisis risiko', 'Risk analysis'], {
      synonyms: ['Risiko'],
    }),
    ...stageColumns(),
    ...outlookColumns(),
    ...igaColumns(),
    ...kippColumns(),
    tagsColumn(),
  ],
});
