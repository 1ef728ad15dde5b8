import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import type { ActionMeasure, YearValue } from '../types.js';

/**
 * What an indicator lacks or contradicts: no baseline (`baseline-missing`), no target (`target-missing`), a target
 * that is worse than the one before it or than the baseline (`target-against-direction`), a realisation of a year
 * without a target (`realisation-without-target`), all warnings; a value that is no number is an error. Paths
 * begin with `path`.
 *
 * @example
 * checkMeasure({
 *   id: 'ik-1',
 *   name: 'Kunjungan wisatawan',
 *   unit: 'orang',
 *   direction: 'higher',
 *   baseline: { year: 2023, value: 900 },
 *   targets: [{ year: 2024, value: 800 }],
 *   realisations: [],
 * }).map(({ code }) => code); // ['target-against-direction']
 */
export function checkMeasure(measure: ActionMeasure, path: Issue['path'] = []): Issue[] {
  const { baseline, name: indicator, realisations, targets } = measure;
  const years = new Set(targets.map(({ year }) => year));
  return [
    ...(baseline === null
      ? [issueOf('warning', 'baseline-missing', [...path, 'baseline'], { indicator })]
      : checkValue(baseline, [...path, 'baseline'])),
    ...(targets.length === 0
      ? [issueOf('warning', 'target-missing', [...path, 'targets'], { indicator })]
      : []),
    ...targets.flatMap((target, at) => checkValue(target, [...path, 'targets', at])),
    ...targetsAgainst(measure, path),
    ...realisations.flatMap((realisation, at) => {
      const place = [...path, 'realisations', at];
      const { year } = realisation;
      const issues = checkValue(realisation, place);
      return years.has(year)
        ? issues
        : [
            ...issues,
            issueOf('warning', 'realisation-without-target', [...place, 'year'], {
              indicator,
              year,
            }),
          ];
    }),
  ];
}

function checkValue({ value }: YearValue, path: Issue['path']): Issue[] {
  return Number.isFinite(value)
    ? []
    : [issueOf('error', 'not-a-finite-number', [...path, 'value'], { found: String(value) })];
}

/** Each target is compared with the one of the year before it; the first with a baseline that isn't later. */
function targetsAgainst(
  { baseline, direction, name: indicator, targets }: ActionMeasure,
  path: Issue['path'],
): Issue[] {
  const inOrder = targets
    .map(({ value, year }, at) => ({ value, year, at }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.year - b.year);
  const first = inOrder[0];
  let previous =
    baseline !== null && first !== undefined && baseline.year <= first.year ? baseline.value : NaN;
  return inOrder.flatMap(({ at, value, year }) => {
    const before = previous;
    previous = value;
    // NaN, where there is nothing before, is neither above nor below.
    return (direction === 'higher' ? value < before : value > before)
      ? [
          issueOf('warning', 'target-against-direction', [...path, 'targets', at, 'value'], {
            indicator,
            year,
            found: value,
            previous: before,
          }),
        ]
      : [];
  });
}
