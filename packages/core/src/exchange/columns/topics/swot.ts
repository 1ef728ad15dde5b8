import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { TopicColumns } from '../sheet-column.js';
import { stateColumn } from './shared-columns.js';

export const swotColumns = ({ options }: ColumnContext): TopicColumns => ({
  topic: 'swot',
  title: { id: 'SWOT', en: 'SWOT' },
  synonyms: ['Analisis SWOT', 'IFAS EFAS', 'Faktor SWOT', 'IFAS', 'EFAS'],
  help: {
    id: 'Satu baris satu faktor. Bobot kekuatan dan kelemahan berjumlah 1, begitu pula bobot peluang dan ancaman.',
    en: 'One factor a row. Weights of strengths and weaknesses sum to 1, as do those of opportunities and threats.',
  },
  columns: [
    defineColumn('scope', 'choice', ['Lingkup', 'Scope'], {
      options: options.scopes,
      synonyms: ['Cakupan analisis', 'Cakupan', 'Analisis'],
      required: true,
      fixed: true,
    }),
    defineColumn('code', 'line', ['Kode', 'Code'], {
      synonyms: ['Kode faktor'],
      required: true,
      width: 10,
    }),
    defineColumn('kind', 'choice', ['Jenis', 'Kind'], {
      options: choiceOptions.factorKinds,
      synonyms: ['Jenis faktor', 'S/W/O/T', 'Kategori'],
      required: true,
    }),
    defineColumn('statement', 'line', ['Rumusan', 'Statement'], {
      synonyms: ['Faktor', 'Factor', 'Pernyataan', 'Uraian', 'Uraian faktor', 'Faktor strategis'],
      required: true,
      width: 50,
    }),
    defineColumn('weight', 'number', ['Bobot', 'Weight'], { required: true }),
    defineColumn('rating', 'number', ['Rating', 'Rating'], {
      synonyms: ['Peringkat', 'Nilai'],
      required: true,
    }),
    defineColumn('printedScore', 'number', ['Skor tercetak', 'Printed score'], {
      synonyms: ['Skor', 'Bobot x rating'],
    }),
    stateColumn(),
  ],
});
