import type { ReadinessInstrument } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';
import type { ReadinessRating } from './types.js';

/**
 * The ratings by indicator, so that every sum runs in the instrument's order and the order of the answers
 * changes no bit. The first rating of an indicator counts; further ones, and ratings of indicators that
 * the instrument lacks, are reported and left out.
 */
export interface AnswerSheet {
  readonly ratings: ReadonlyMap<string, ReadinessRating>;
  readonly issues: readonly Issue[];
}

export function answerSheet(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): AnswerSheet {
  const known = indicatorIds(instrument);
  const sheet = new Map<string, ReadinessRating>();
  const issues: Issue[] = [];
  ratings.forEach((rating, index) => {
    const { indicatorId, current } = rating;
    if (!known.has(indicatorId)) {
      issues.push(report('unknown-indicator', [index, 'indicatorId'], { found: indicatorId }));
    } else if (sheet.has(indicatorId)) {
      issues.push(report('duplicate-rating', [index, 'indicatorId'], { indicator: indicatorId }));
    } else {
      sheet.set(indicatorId, rating);
      if (isOutOfRange(current)) {
        const params = { indicator: indicatorId, found: String(current), lowest: 1, highest: 5 };
        issues.push(report('level-out-of-range', [index, 'current'], params));
      }
    }
  });
  return { ratings: sheet, issues };
}

/** Whether an answer is neither a level 1 to 5, nor *tidak berlaku*, nor open. */
export function isOutOfRange(current: ReadinessRating['current']): boolean {
  if (current === null || current === 'not-applicable') return false;
  return !(Number.isInteger(current) && current >= 1 && current <= 5);
}

function report(
  code: 'unknown-indicator' | 'duplicate-rating' | 'level-out-of-range',
  place: Issue['path'],
  params: Issue['params'],
): Issue {
  return { severity: 'error', code, path: ['ratings', ...place], params };
}

const idsByInstrument = new WeakMap<ReadinessInstrument, ReadonlySet<string>>();

function indicatorIds(instrument: ReadinessInstrument): ReadonlySet<string> {
  const cached = idsByInstrument.get(instrument);
  if (cached !== undefined) return cached;
  const ids = new Set(
    instrument.elements.flatMap((element) =>
      element.subElements.flatMap((part) => part.indicators.map((indicator) => indicator.id)),
    ),
  );
  idsByInstrument.set(instrument, ids);
  return ids;
}
