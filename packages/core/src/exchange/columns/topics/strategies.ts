import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { TopicColumns } from '../sheet-column.js';
import { codeColumn, placeColumns, stateColumn, tagsColumn } from './shared-columns.js';

export const strategyColumns = (context: ColumnContext): TopicColumns => ({
  topic: 'strategies',
  title: { id: 'Strategi', en: 'Strategies' },
  synonyms: ['TOWS', 'Matriks TOWS', 'Strategi SWOT'],
  help: {
    id: 'Satu baris satu strategi dari matriks TOWS, dengan kode faktor SWOT yang mendasarinya.',
    en: 'One strategy of the TOWS matrix a row, with the codes of the factors it builds on.',
  },
  columns: [
    codeColumn(),
    defineColumn('statement', 'text', ['Rumusan', 'Statement'], {
      synonyms: ['Strategi', 'Strategy', 'Pernyataan', 'Uraian strategi', 'Rumusan strategi'],
      required: true,
    }),
    stateColumn(),
    defineColumn('kind', 'choice', ['Jenis (SO/ST/WO/WT)', 'Kind (SO/ST/WO/WT)'], {
      options: choiceOptions.strategyKinds,
      synonyms: ['Jenis', 'Jenis strategi', 'Kuadran'],
      required: true,
    }),
    ...placeColumns(context),
    defineColumn('analysis', 'reference', ['Analisis SWOT', 'SWOT analysis'], {
      at: 'swotId',
      options: context.options.analyses,
      synonyms: ['Cakupan', 'Lingkup'],
      required: true,
    }),
    defineColumn('factors', 'references', ['Faktor', 'Factors'], {
      at: 'factorCodes',
      options: context.options.factors,
      synonyms: ['Kode faktor', 'Faktor SWOT'],
      required: true,
    }),
    tagsColumn(),
  ],
});
