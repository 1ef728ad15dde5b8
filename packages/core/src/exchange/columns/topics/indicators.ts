import type { ColumnContext } from '../column-context.js';
import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { SheetColumn, TopicColumns } from '../sheet-column.js';
import { stateColumn } from './shared-columns.js';

const yearColumns = (
  years: readonly number[],
  list: 'targets' | 'realisations',
  title: readonly [id: string, en: string],
): SheetColumn[] =>
  years.map((year) =>
    defineColumn(`${list}-${year}`, 'number', [`${title[0]} ${year}`, `${title[1]} ${year}`], {
      at: list,
      year,
      synonyms: list === 'targets' ? [String(year), `Target tahun ${year}`] : [`Capaian ${year}`],
    }),
  );

export const indicatorColumns = ({ options, years }: ColumnContext): TopicColumns => ({
  topic: 'indicators',
  title: { id: 'Indikator', en: 'Indicators' },
  synonyms: ['Indikator kinerja', 'Indikator program', 'Target'],
  help: {
    id: 'Satu baris satu indikator program, dengan nilai awal, target, dan realisasi tiap tahun.',
    en: 'One indicator of a programme a row, with baseline, targets and realisations.',
  },
  columns: [
    defineColumn('program', 'reference', ['Rencana aksi', 'Programme'], {
      at: 'programId',
      options: options.programs,
      synonyms: ['Program', 'Kode program', 'Nama program'],
      required: true,
      fixed: true,
    }),
    defineColumn('name', 'line', ['Nama', 'Name'], {
      synonyms: ['Indikator', 'Indicator', 'Nama indikator', 'Indikator kinerja'],
      required: true,
      width: 40,
    }),
    defineColumn('unit', 'line', ['Satuan', 'Unit'], { required: true, width: 14 }),
    defineColumn('direction', 'choice', ['Arah', 'Direction'], {
      options: choiceOptions.directions,
      required: true,
      width: 26,
    }),
    defineColumn('baselineYear', 'year', ['Tahun nilai awal', 'Baseline year'], {
      at: 'baseline.year',
      synonyms: ['Tahun baseline', 'Tahun dasar'],
    }),
    defineColumn('baselineValue', 'number', ['Nilai awal', 'Baseline value'], {
      at: 'baseline.value',
      synonyms: ['Baseline', 'Kondisi awal'],
    }),
    ...yearColumns(years, 'targets', ['Target', 'Target']),
    ...yearColumns(years, 'realisations', ['Realisasi', 'Realisation']),
    stateColumn(),
  ],
});
