import { compareText } from '../../issue/compare-text.js';
import { byRef } from '../shared/by-ref.js';
import type { ActionMeasure, ActionProgram } from '../types.js';
import type { ActionRpjmd, CommonIndicator } from './types.js';

interface Found {
  readonly measures: ActionMeasure[];
  readonly inRpjmd: CommonIndicator['inRpjmd'][number][];
  readonly inPrograms: CommonIndicator['inPrograms'][number][];
}

/**
 * The indicators that RPJMD (at its sasaran and programmes) and action plan both have, and where they contradict one
 * another: units, directions, targets of a year. Two are the same when their names are, whatever the capitals and
 * spaces; other likeness is not guessed. In order of their names.
 *
 * @example
 * commonIndicators({ objectives: [], programs: [] }, []); // []
 */
export function commonIndicators(
  { objectives, programs: rpjmdPrograms }: Pick<ActionRpjmd, 'objectives' | 'programs'>,
  programs: readonly Pick<ActionProgram, 'id' | 'code' | 'indicators'>[],
): CommonIndicator[] {
  const byName = new Map<string, Found>();
  const note = (measure: ActionMeasure, place: Omit<Found['inRpjmd'][number], 'measureId'>) => {
    const name = comparable(measure.name);
    const found = byName.get(name) ?? { measures: [], inRpjmd: [], inPrograms: [] };
    found.measures.push(measure);
    found.inRpjmd.push({ measureId: measure.id, ...place });
    byName.set(name, found);
  };
  for (const { id, indicators } of objectives) {
    for (const measure of indicators) note(measure, { objectiveId: id, rpjmdProgramId: null });
  }
  for (const { id, indicators } of rpjmdPrograms) {
    for (const measure of indicators) note(measure, { objectiveId: null, rpjmdProgramId: id });
  }
  for (const { code, id, indicators } of programs) {
    for (const measure of indicators) {
      const found = byName.get(comparable(measure.name));
      if (found === undefined) continue;
      found.measures.push(measure);
      found.inPrograms.push({ measureId: measure.id, programId: id, code });
    }
  }
  return [...byName]
    .filter(([, { inPrograms }]) => inPrograms.length > 0)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { inPrograms, inRpjmd, measures }]) => ({
      name: measures[0]?.name ?? '',
      units: distinct(measures.map(({ unit }) => unit.trim())),
      directions: distinct(measures.map(({ direction }) => direction)),
      differingYears: differingYears(measures),
      inRpjmd,
      inPrograms: inPrograms.sort((a, b) => byRef(a, b) || compareText(a.measureId, b.measureId)),
    }));
}

function comparable(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function distinct<Text extends string>(values: readonly Text[]): Text[] {
  return [...new Set(values)].sort();
}

function differingYears(measures: readonly ActionMeasure[]): number[] {
  const values = new Map<number, Set<number>>();
  for (const { year, value } of measures.flatMap(({ targets }) => targets)) {
    const ofYear = values.get(year) ?? new Set();
    values.set(year, ofYear.add(value));
  }
  return [...values]
    .filter(([, ofYear]) => ofYear.size > 1)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}
