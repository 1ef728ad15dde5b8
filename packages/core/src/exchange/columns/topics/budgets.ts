import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { TopicColumns } from '../sheet-column.js';
import { stateColumn } from './shared-columns.js';

export const budgetColumns = ({ options }: ColumnContext): TopicColumns => ({
  topic: 'budgets',
  title: { id: 'Anggaran', en: 'Budgets' },
  synonyms: ['Pagu', 'Pembiayaan', 'Kebutuhan anggaran'],
  help: {
    id: 'Satu baris satu anggaran: program apa, tahun berapa, dari sumber mana, berapa rupiah.',
    en: 'One budget line a row: which programme, year and source, and how many rupiah.',
  },
  columns: [
    defineColumn('program', 'reference', ['Rencana aksi', 'Programme'], {
      at: 'programId',
      options: options.programs,
      synonyms: ['Program', 'Kode program', 'Nama program'],
      required: true,
      fixed: true,
    }),
    defineColumn('year', 'year', ['Tahun', 'Year'], {
      synonyms: ['Tahun anggaran', 'TA'],
      required: true,
    }),
    defineColumn('source', 'choice', ['Sumber dana', 'Source of funds'], {
      options: choiceOptions.fundingSources,
      synonyms: ['Source', 'Sumber', 'Sumber pembiayaan'],
      required: true,
    }),
    defineColumn('amount', 'rupiah', ['Jumlah (Rp)', 'Amount (Rp)'], {
      synonyms: ['Jumlah', 'Anggaran', 'Pagu', 'Nilai'],
      required: true,
    }),
    stateColumn(),
  ],
});
