import type { IndexDefinition } from '../../framework/types.js';
import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';
import { findIndexBand } from '../find-index-band.js';
import { indexInForce } from '../index-in-force.js';
import { hasFiguresOf } from '../index-of-year.js';
import type { ElectronicGovernmentCriterion, IndexFigure, SelectionInput } from '../types.js';
import { isTooOld, type Clock } from './clock.js';

/** The newest usable figure counts; of one year that of the index listed last, which is the newer one. */
export function electronicGovernment(
  profile: SelectionInput,
  indices: readonly IndexDefinition[],
  clock: Clock | null,
): { readonly criterion: ElectronicGovernmentCriterion; readonly issues: readonly Issue[] } {
  const given = new Map([
    ['spbe', profile.spbe],
    ['pemdi', profile.pemdi],
  ]);
  const figures: IndexFigure[] = [];
  const issues: Issue[] = [];
  for (const index of indices) {
    const reported = given.get(index.id);
    if (!reported) continue;
    const { value, year } = reported;
    const bandId = findIndexBand(index, value)?.id ?? null;
    if (bandId === null) {
      const found = Number.isFinite(value) ? value : String(value);
      const params = { index: index.id, found };
      issues.push(issueOf('error', 'value-outside-bands', [index.id], params));
      continue;
    }
    const faults = checkYear(index, year, clock);
    issues.push(...faults);
    if (faults.length === 0) figures.push({ indexId: index.id, year, value, bandId });
  }
  const [figure = null, ...others] = figures.reverse().sort((a, b) => b.year - a.year);
  const reason = figure === null ? null : whyOutdated(figure, indices, clock);
  const status = reason === null ? 'known' : 'outdated';
  return {
    criterion: { status: figure === null ? 'missing' : status, reason, figure, others },
    issues,
  };
}

function whyOutdated(
  figure: IndexFigure,
  indices: readonly IndexDefinition[],
  clock: Clock | null,
): ElectronicGovernmentCriterion['reason'] {
  if (clock === null) return null;
  const inForce = indexInForce(indices, clock.day);
  if (inForce !== null && inForce.id !== figure.indexId) return 'replaced';
  return isTooOld(figure.year, clock) ? 'too-old' : null;
}

function checkYear(index: IndexDefinition, year: number, clock: Clock | null): Issue[] {
  const path = [index.id, 'year'];
  if (!Number.isInteger(year)) {
    return [issueOf('error', 'not-an-integer', path, { found: String(year) })];
  }
  if (!hasFiguresOf(index, year)) {
    const params = { index: index.id, found: year };
    return [issueOf('error', 'year-without-index', path, params)];
  }
  if (clock !== null && year > clock.year) {
    const params = { found: year, asOf: clock.day };
    return [issueOf('error', 'year-in-future', path, params)];
  }
  return [];
}
