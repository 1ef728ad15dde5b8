import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { TopicColumns } from '../sheet-column.js';
import {
  codeColumn,
  descriptionSynonyms,
  shortDescriptions,
  opdSynonyms,
  placeColumns,
  stateColumn,
  tagsColumn,
} from './shared-columns.js';

export const needColumns = (context: ColumnContext): TopicColumns => ({
  topic: 'needs',
  title: { id: 'Kebutuhan', en: 'Needs' },
  synonyms: ['Daftar kebutuhan', 'Identifikasi kebutuhan'],
  help: {
    id: 'Satu baris satu kebutuhan: apa yang diperlukan untuk menjawab permasalahan.',
    en: 'One need a row: what it takes to answer a problem.',
  },
  columns: [
    codeColumn(),
    defineColumn('title', 'line', ['Judul', 'Title'], {
      synonyms: ['Kebutuhan', 'Need', 'Judul kebutuhan', 'Nama kebutuhan', 'Uraian kebutuhan'],
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
    defineColumn('kind', 'choice', ['Jenis', 'Kind'], {
      options: choiceOptions.workKinds,
      synonyms: ['Jenis kebutuhan', 'Kategori', 'Kategori kebutuhan'],
      required: true,
    }),
    defineColumn('problems', 'references', ['Permasalahan', 'Problems'], {
      at: 'problemIds',
      options: context.options.problems,
      synonyms: [
        'Menjawab permasalahan',
        'Answers problems',
        'Masalah',
        'Menjawab masalah',
        'Kode permasalahan',
      ],
    }),
    defineColumn('description', 'text', ['Uraian', 'Description'], {
      synonyms: descriptionSynonyms,
      looseSynonyms: shortDescriptions,
    }),
    tagsColumn(),
  ],
});
