import type { Measure } from '../../../masterplan/types.js';
import { folded } from '../folded.js';
import type { DraftMeasure } from '../rows/draft.js';
import { report, type Session } from '../rows/session.js';
import { directionOf } from './direction-of.js';
import { freeId } from './free-id.js';

/**
 * The indicators of a draft as a plan has them. Those that the plan knows by name keep their id, unit where the file
 * has none, and direction; one without a unit can't be kept.
 */
export function buildMeasures(
  session: Session,
  drafts: readonly DraftMeasure[],
  known: readonly Measure[],
  takenIds: Set<string>,
): Measure[] {
  return drafts.flatMap(({ baseline, name, place, targets: byYear, unit: written }) => {
    const before = known.find((measure) => folded(measure.name) === folded(name));
    const unit = written === '' ? (before?.unit ?? '') : written;
    if (unit === '') {
      report(session, 'error', 'indicator-unit-missing', place, { found: name });
      return [];
    }
    const targets = [...byYear]
      .map(([year, { value }]) => ({ year, value }))
      .sort((a, b) => a.year - b.year);
    const values = [...(baseline === null ? [] : [baseline]), ...targets].map(({ value }) => value);
    const direction = before?.direction ?? directionOf(values);
    if (before === undefined && direction === 'lower') {
      report(session, 'info', 'indicator-lower-is-better', place, { found: name });
    }
    const id = before?.id ?? freeId(takenIds, 'rpjmd-ik');
    return [{ id, name, unit, direction, baseline, targets, realisations: [] }];
  });
}
