import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import type { TopicColumns } from '../sheet-column.js';
import {
  codeColumn,
  descriptionSynonyms,
  shortDescriptions,
  opdSynonyms,
  placeColumns,
  stateColumn,
  tagsColumn,
  usgColumns,
} from './shared-columns.js';

export const problemColumns = (context: ColumnContext): TopicColumns => ({
  topic: 'problems',
  title: { id: 'Permasalahan', en: 'Problems' },
  synonyms: ['Masalah', 'Isu', 'Daftar permasalahan', 'Identifikasi masalah'],
  help: {
    id: 'Satu baris satu permasalahan: apa yang belum baik, di mana, dan apa akibatnya.',
    en: 'One problem a row: what is wrong, where, and what it causes.',
  },
  columns: [
    codeColumn(),
    defineColumn('title', 'line', ['Judul', 'Title'], {
      synonyms: [
        'Permasalahan',
        'Problem',
        'Masalah',
        'Judul permasalahan',
        'Uraian permasalahan',
        'Isu',
        'Nama masalah',
        'Nama permasalahan',
        'Uraian masalah',
      ],
      looseSynonyms: [
        'Isu strategis',
        'Rumusan masalah',
        'Pokok masalah',
        'Identifikasi masalah',
        'Identifikasi permasalahan',
      ],
      required: true,
      width: 46,
    }),
    stateColumn(),
    defineColumn('opd', 'reference', ['Perangkat Daerah', 'Department (OPD)'], {
      at: 'opdId',
      options: context.options.opds,
      synonyms: opdSynonyms,
      required: true,
    }),
    ...placeColumns(context),
    defineColumn('description', 'text', ['Uraian', 'Description'], {
      synonyms: descriptionSynonyms,
      looseSynonyms: shortDescriptions,
    }),
    defineColumn('cause', 'text', ['Penyebab', 'Cause'], {
      synonyms: ['Akar masalah', 'Akar permasalahan', 'Sebab', 'Sebab-sebab', 'Faktor penyebab'],
    }),
    defineColumn('impact', 'text', ['Dampak', 'Impact'], { synonyms: ['Akibat'] }),
    defineColumn('rpjmdObjective', 'reference', ['Sasaran RPJMD', 'RPJMD objective'], {
      at: 'rpjmdObjectiveId',
      options: context.options.rpjmdObjectives,
      synonyms: ['Sasaran', 'Sasaran pembangunan daerah', 'Rujukan RPJMD'],
    }),
    ...usgColumns(),
    tagsColumn(),
  ],
});
