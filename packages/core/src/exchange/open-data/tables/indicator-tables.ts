import { directions } from '../../../masterplan/choices.js';
import type { Measure } from '../../../masterplan/types.js';
import { refersTo, tableOf, type OpenTable } from './open-table.js';
import type { Source } from './source.js';

interface OwnedMeasure {
  readonly measure: Measure;
  readonly id: string;
  readonly programCode: string | null;
  readonly objectiveCode: string | null;
}

/** Indicators of objectives and programmes, and what was aimed at and reached in each year. */
export function indicatorTables({ plan }: Source): OpenTable[] {
  const measures = ownedMeasures(plan);
  const text = { type: 'string' } as const;
  return [
    tableOf<OwnedMeasure>(
      {
        name: 'indikator',
        title: { id: 'Indikator', en: 'Indicators' },
        primaryKey: ['id'],
        foreignKeys: [refersTo('kode_program', 'program')],
        columns: [
          {
            ...text,
            name: 'id',
            title: { id: 'Pengenal', en: 'Identifier' },
            required: true,
            of: ({ id }) => id,
          },
          {
            ...text,
            name: 'kode_program',
            title: { id: 'Program', en: 'Programme' },
            note: {
              id: 'Kosong untuk indikator sasaran.',
              en: 'Empty for an indicator of an objective.',
            },
            of: ({ programCode }) => programCode,
          },
          {
            ...text,
            name: 'kode_sasaran',
            title: { id: 'Sasaran', en: 'Objective' },
            note: {
              id: 'Sasaran misi rencana ini, ada di rencana.json; kosong untuk indikator program.',
              en: 'An objective of this plan, in rencana.json; empty for an indicator of a programme.',
            },
            of: ({ objectiveCode }) => objectiveCode,
          },
          {
            ...text,
            name: 'nama',
            title: { id: 'Indikator', en: 'Indicator' },
            required: true,
            of: ({ measure }) => measure.name,
          },
          {
            ...text,
            name: 'satuan',
            title: { id: 'Satuan', en: 'Unit' },
            required: true,
            of: ({ measure }) => measure.unit,
          },
          {
            ...text,
            name: 'arah',
            title: { id: 'Arah', en: 'Direction' },
            note: {
              id: 'higher makin besar makin baik; lower makin kecil makin baik.',
              en: 'higher: more is better; lower: less is better.',
            },
            required: true,
            choices: directions,
            of: ({ measure }) => measure.direction,
          },
          {
            name: 'tahun_awal',
            type: 'year',
            title: { id: 'Tahun kondisi awal', en: 'Year of the baseline' },
            of: ({ measure }) => measure.baseline?.year ?? null,
          },
          {
            name: 'kondisi_awal',
            type: 'number',
            title: { id: 'Kondisi awal', en: 'Baseline' },
            of: ({ measure }) => measure.baseline?.value ?? null,
          },
        ],
      },
      measures,
    ),
    tableOf(
      {
        name: 'capaian_indikator',
        title: { id: 'Target dan realisasi indikator', en: 'Targets and realisations' },
        primaryKey: ['id_indikator', 'tahun'],
        foreignKeys: [refersTo('id_indikator', 'indikator', 'id')],
        columns: [
          {
            ...text,
            name: 'id_indikator',
            title: { id: 'Indikator', en: 'Indicator' },
            required: true,
            of: ({ id }) => id,
          },
          {
            name: 'tahun',
            type: 'year',
            title: { id: 'Tahun', en: 'Year' },
            required: true,
            of: ({ year }) => year,
          },
          {
            name: 'target',
            type: 'number',
            title: { id: 'Target', en: 'Target' },
            of: ({ target }) => target,
          },
          {
            name: 'realisasi',
            type: 'number',
            title: { id: 'Realisasi', en: 'Realisation' },
            of: ({ realisation }) => realisation,
          },
        ],
      },
      measures.flatMap(yearsOf),
    ),
  ];
}

/** Objectives and programmes name their indicators each for themselves: together they may share an id. */
function ownedMeasures({ missions, programs }: Source['plan']): OwnedMeasure[] {
  return [
    ...missions.flatMap(({ objectives }) =>
      objectives.flatMap(({ code, indicators }) =>
        indicators.map((measure) => ({
          measure,
          id: `sasaran:${measure.id}`,
          programCode: null,
          objectiveCode: code,
        })),
      ),
    ),
    ...programs.flatMap(({ code, indicators }) =>
      indicators.map((measure) => ({
        measure,
        id: `program:${measure.id}`,
        programCode: code,
        objectiveCode: null,
      })),
    ),
  ];
}

function yearsOf({ id, measure: { realisations, targets } }: OwnedMeasure) {
  const years = [...new Set([...targets, ...realisations].map(({ year }) => year))];
  const valueOf = (list: typeof targets, year: number) =>
    list.find((entry) => entry.year === year)?.value ?? null;
  return years
    .sort((a, b) => a - b)
    .map((year) => ({
      id,
      year,
      target: valueOf(targets, year),
      realisation: valueOf(realisations, year),
    }));
}
