import type { LocalisedText } from '../../../framework/types.js';
import { refersTo, tableOf, type OpenForeignKey, type OpenTable } from './open-table.js';
import { codesOf, type Source } from './source.js';

interface Side {
  readonly column: string;
  readonly title: LocalisedText;
}

type Pair = readonly [from: string, to: string];

/** What answers what: one row a link, by codes. Links to what the plan doesn't have are left out. */
export function linkTables({ plan }: Source): OpenTable[] {
  const problems = codesOf(plan.problems);
  const needs = codesOf(plan.needs);
  const innovations = codesOf(plan.innovations);
  const strategies = codesOf(plan.strategies);
  return [
    linkTable(
      need,
      problem,
      pairs(plan.needs, ({ problemIds }) => problemIds, problems),
    ),
    linkTable(
      innovation,
      need,
      pairs(plan.innovations, ({ needIds }) => needIds, needs),
    ),
    linkTable(
      innovation,
      problem,
      pairs(plan.innovations, ({ problemIds }) => problemIds, problems),
    ),
    linkTable(
      program,
      need,
      pairs(plan.programs, ({ needIds }) => needIds, needs),
    ),
    linkTable(
      program,
      innovation,
      pairs(plan.programs, ({ innovationIds }) => innovationIds, innovations),
    ),
    linkTable(
      program,
      strategy,
      pairs(plan.programs, ({ strategyIds }) => strategyIds, strategies),
    ),
    citations(plan),
  ];
}

const problem: Side = { column: 'permasalahan', title: { id: 'Permasalahan', en: 'Problem' } };
const need: Side = { column: 'kebutuhan', title: { id: 'Kebutuhan', en: 'Need' } };
const innovation: Side = { column: 'inovasi', title: { id: 'Inovasi', en: 'Innovation' } };
const strategy: Side = { column: 'strategi', title: { id: 'Strategi', en: 'Strategy' } };
const program: Side = { column: 'program', title: { id: 'Program', en: 'Programme' } };

function pairs<Entry extends { readonly code: string }>(
  entries: readonly Entry[],
  linksOf: (entry: Entry) => readonly string[],
  codes: ReadonlyMap<string, string>,
): Pair[] {
  return entries.flatMap((entry) => {
    const linked = new Set(linksOf(entry).flatMap((id) => codes.get(id) ?? []));
    return [...linked].map((code): Pair => [entry.code, code]);
  });
}

function linkTable(from: Side, to: Side, rows: readonly Pair[]): OpenTable {
  const columns = [`kode_${from.column}`, `kode_${to.column}`] as const;
  return tableOf<Pair>(
    {
      name: `${from.column}_${to.column}`,
      title: {
        id: `Tautan ${from.title.id.toLowerCase()} ke ${to.title.id.toLowerCase()}`,
        en: `Links from ${from.title.en.toLowerCase()} to ${to.title.en.toLowerCase()}`,
      },
      primaryKey: columns,
      foreignKeys: [refersTo(columns[0], from.column), refersTo(columns[1], to.column)],
      columns: [
        {
          name: columns[0],
          type: 'string',
          title: from.title,
          required: true,
          of: ([code]) => code,
        },
        {
          name: columns[1],
          type: 'string',
          title: to.title,
          required: true,
          of: ([, code]) => code,
        },
      ],
    },
    rows,
  );
}

const toFactor: OpenForeignKey = {
  columns: ['id_analisis', 'kode_faktor'],
  table: 'swot',
  references: ['id_analisis', 'kode'],
};

/** Which factors of which analysis a strategy cites. */
function citations({ strategies, swot }: Source['plan']): OpenTable {
  const known = new Set(
    swot.flatMap(({ factors, id }) => factors.map(({ code }) => JSON.stringify([id, code]))),
  );
  const rows = strategies.flatMap(({ code, factorCodes, swotId }) =>
    [...new Set(factorCodes)].flatMap((factor) =>
      known.has(JSON.stringify([swotId, factor])) ? [{ code, swotId, factor }] : [],
    ),
  );
  const text = { type: 'string', required: true } as const;
  return tableOf(
    {
      name: 'strategi_faktor',
      title: { id: 'Faktor SWOT yang dirujuk strategi', en: 'Factors that strategies cite' },
      primaryKey: ['kode_strategi', 'id_analisis', 'kode_faktor'],
      foreignKeys: [refersTo('kode_strategi', 'strategi'), toFactor],
      columns: [
        { ...text, name: 'kode_strategi', title: strategy.title, of: ({ code }) => code },
        {
          ...text,
          name: 'id_analisis',
          title: { id: 'Analisis', en: 'Analysis' },
          of: ({ swotId }) => swotId,
        },
        {
          ...text,
          name: 'kode_faktor',
          title: { id: 'Faktor', en: 'Factor' },
          of: ({ factor }) => factor,
        },
      ],
    },
    rows,
  );
}
