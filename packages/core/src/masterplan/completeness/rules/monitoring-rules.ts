import type { RequirementId } from '../../../issue/requirement-id.js';
import type { Measure } from '../../types.js';
import { role } from '../plan-view.js';
import type { Rule } from '../unit.js';
import { eachIndicator } from './each-indicator.js';
import { each } from './unit-makers.js';

type MonitoringRequirement = Extract<
  RequirementId,
  'reports-of-programs' | 'realisations-of-programs' | 'evaluations'
>;

/** Years that a plan can have; a period beyond them is broken and is not counted through. */
const earliest = 1945;
const latest = 2200;

/** Whether what was planned is followed up. What depends on the date is only asked where a date is given. */
export const monitoringRules: Readonly<Record<MonitoringRequirement, Rule>> = {
  'reports-of-programs': ({ ownerOf, programs, year }) =>
    each(
      programs.filter(
        ({ item: { period, status } }) =>
          status === 'running' ||
          status === 'finished' ||
          (status === 'planned' && year !== null && period.from <= year),
      ),
      ({ progress }) => progress.length > 0,
      ({ leadOpdId }) => ownerOf(leadOpdId),
    ),
  'realisations-of-programs': (view) => {
    const { year } = view;
    if (year === null) return [];
    return eachIndicator(
      view,
      (indicator) =>
        lastDueYears(indicator, year).every((due) =>
          indicator.realisations.some((realisation) => realisation.year === due),
        ),
      (indicator) => lastDueYears(indicator, year).length > 0,
    );
  },
  evaluations: ({ dimensions, masterplan, year }) => {
    if (year === null) return [];
    const { from, to } = masterplan.period;
    const done = new Set(
      masterplan.evaluations.flatMap(({ dimensionId, grades, year: of }) =>
        Object.values(grades).some((grade) => grade !== null) ? [`${of} ${dimensionId}`] : [],
      ),
    );
    const units: ReturnType<Rule> = [];
    for (let of = Math.max(from, earliest); of <= Math.min(to, year - 1, latest); of += 1) {
      for (const { id, name } of dimensions) {
        units.push({
          done: done.has(`${of} ${id}`),
          path: ['evaluations'],
          who: role('assessor', id),
          name: { id: `${name.id} ${of}`, en: `${name.en} ${of}` },
        });
      }
    }
    return units;
  },
};

/** The last year with a target that has ended; a list of none or one. */
function lastDueYears({ targets }: Measure, year: number): number[] {
  let due: number | null = null;
  for (const { year: of } of targets) {
    if (of < year && (due === null || of > due)) due = of;
  }
  return due === null ? [] : [due];
}
