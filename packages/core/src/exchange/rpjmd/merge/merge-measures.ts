import { folded } from '../folded.js';
import type { RpjmdInput } from '../types.js';

type Measure = RpjmdInput['programs'][number]['indicators'][number];

/**
 * The indicators of an entry that plan and file both have, by name: what the file says counts, what it leaves out
 * stays, and what was realised is the plan's.
 */
export function mergeMeasures(before: readonly Measure[], after: readonly Measure[]): Measure[] {
  const incoming = new Map(after.map((measure) => [folded(measure.name), measure]));
  const known = new Set(before.map(({ name }) => folded(name)));
  return [
    ...before.map((measure) => {
      const other = incoming.get(folded(measure.name));
      if (other === undefined) return measure;
      return {
        ...measure,
        name: other.name,
        unit: other.unit,
        baseline: other.baseline ?? measure.baseline,
        targets: byYear(measure.targets, other.targets),
      };
    }),
    ...after.filter(({ name }) => !known.has(folded(name))),
  ];
}

/** One entry a year, the later list's before the earlier one's. */
export function byYear<Entry extends { readonly year: number }>(
  before: readonly Entry[],
  after: readonly Entry[],
): Entry[] {
  const years = new Map([...before, ...after].map((entry) => [entry.year, entry]));
  return [...years.values()].sort((a, b) => a.year - b.year);
}
