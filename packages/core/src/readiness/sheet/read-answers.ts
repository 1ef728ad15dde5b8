import { isWritten } from '../../issue/is-written.js';
import type { Issue } from '../../issue/issue.js';
import { describeFound } from '../../issue/value-at.js';
import { highestLevel, lowestLevel } from '../levels.js';
import type { ReadinessRating } from '../types.js';
import { answerCodes, type AnswerSheet } from './answer-sheet.js';
import type { CompiledInstrument } from './compile-instrument.js';

/**
 * Fills a sheet. The first rating of an indicator counts; further ones, ratings of indicators that the
 * instrument lacks, and levels or targets outside the scale are reported and left out.
 */
export function readAnswers(
  { ids, positions }: CompiledInstrument,
  sheet: AnswerSheet,
  ratings: readonly ReadinessRating[],
): Issue[] {
  const issues: Issue[] = [];
  const { levels } = sheet;
  levels.fill(answerCodes.notRated);
  let index = 0;
  let next = 0;
  for (const rating of ratings) {
    const { indicatorId } = rating;
    // Most sheets are in the instrument's order, and comparing with the next id is cheaper than looking up.
    const position = ids[next] === indicatorId ? next : positions.get(indicatorId);
    if (position === undefined) {
      issues.push(report('unknown-indicator', index, 'indicatorId', { found: indicatorId }));
    } else {
      if (levels[position] !== answerCodes.notRated) {
        issues.push(report('duplicate-rating', index, 'indicatorId', { indicator: indicatorId }));
      } else if (writeAnswer(sheet, position, rating)) {
        issues.push(...issuesOfAnswer(rating, index));
      }
      next = position + 1;
    }
    index += 1;
  }
  return issues;
}

/** Puts a rating into the sheet; `true` where its level or target is outside the scale. */
export function writeAnswer(
  { levels, targets, evidenced }: AnswerSheet,
  position: number,
  { current, target, evidence }: ReadinessRating,
): boolean {
  const level = codeOf(current);
  const goal = target === undefined || !isLevel(target) ? 0 : target;
  levels[position] = level;
  targets[position] = goal;
  evidenced[position] = isEvident(evidence) ? 1 : 0;
  return level === answerCodes.outOfRange || (goal === 0 && target !== undefined);
}

/** A plain loop: this runs for every answer of every region, and a closure for each costs a fifth of it all. */
function isEvident(evidence: ReadinessRating['evidence']): boolean {
  if (evidence === undefined) return false;
  for (const { label } of evidence) {
    if (isWritten(label)) return true;
  }
  return false;
}

/** What is outside the scale in a rating. */
export function issuesOfAnswer(
  { indicatorId, current, target }: ReadinessRating,
  index: number,
): Issue[] {
  const issues: Issue[] = [];
  const scale = { lowest: lowestLevel, highest: highestLevel };
  if (codeOf(current) === answerCodes.outOfRange) {
    const params = { indicator: indicatorId, found: describeFound(current), ...scale };
    issues.push(report('level-out-of-range', index, 'current', params));
  }
  if (target !== undefined && !isLevel(target)) {
    const params = { indicator: indicatorId, found: describeFound(target), ...scale };
    issues.push(report('target-out-of-range', index, 'target', params));
  }
  return issues;
}

function codeOf(current: ReadinessRating['current']): number {
  if (current === null) return answerCodes.open;
  if (current === 'not-applicable') return answerCodes.notApplicable;
  return isLevel(current) ? current : answerCodes.outOfRange;
}

function isLevel(value: number): boolean {
  return Number.isInteger(value) && value >= lowestLevel && value <= highestLevel;
}

/** An issue of the rating at an index of the list. */
export function report(
  code: Extract<
    Issue['code'],
    'unknown-indicator' | 'duplicate-rating' | 'level-out-of-range' | 'target-out-of-range'
  >,
  index: number,
  field: keyof ReadinessRating,
  params: Issue['params'],
): Issue {
  return { severity: 'error', code, path: ['ratings', index, field], params };
}
