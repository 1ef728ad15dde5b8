import type { Issue } from '../issue/issue.js';
import { scoreElement, scoreSubElement, scoreWhole } from './score-sheet.js';
import type { AnswerSheet } from './sheet/answer-sheet.js';
import type { CompiledInstrument, Span } from './sheet/compile-instrument.js';
import { issuesOfAnswer, report, writeAnswer } from './sheet/read-answers.js';
import type { ElementScore, ReadinessRating, ReadinessScore } from './types.js';

/**
 * The score after one rating changed. Only its sub-element and its element are summed again, by the same sums
 * as a whole sheet, so that the bits are the same; what it does not touch stays the same object.
 */
export function rescoreSheet(
  instrument: CompiledInstrument,
  sheet: AnswerSheet,
  before: ReadinessScore,
  rating: ReadinessRating,
  index: number,
): ReadinessScore {
  const position = instrument.positions.get(rating.indicatorId);
  if (position === undefined) {
    const params = { found: rating.indicatorId };
    const issues = [report('unknown-indicator', index, 'indicatorId', params)];
    return { ...before, issues: replaceIssues(before.issues, index, issues) };
  }
  const { levels, targets, evidenced } = sheet;
  const [level, target, hasEvidence] = [levels[position], targets[position], evidenced[position]];
  const isFaulty = writeAnswer(sheet, position, rating);
  const issues = replaceIssues(before.issues, index, isFaulty ? issuesOfAnswer(rating, index) : []);
  const isSame =
    level === levels[position] &&
    target === targets[position] &&
    hasEvidence === evidenced[position];
  if (isSame) return issues === before.issues ? before : { ...before, issues };
  return scoreWhole(instrument, rescoreElements(instrument, sheet, before, position), issues);
}

/** The element and the sub-element around a position summed again, and the others as they are. */
function rescoreElements(
  instrument: CompiledInstrument,
  sheet: AnswerSheet,
  before: ReadinessScore,
  position: number,
): ElementScore[] {
  return before.elements.map((element, at) => {
    const span = instrument.elements[at];
    if (span === undefined || !isWithin(span, position)) return element;
    const subElements = element.subElements.map((part, partAt) => {
      const partSpan = span.subElements[partAt];
      return partSpan !== undefined && isWithin(partSpan, position)
        ? scoreSubElement(instrument, sheet, partSpan)
        : part;
    });
    return scoreElement(instrument, sheet, span, subElements);
  });
}

function isWithin({ from, to }: Span, position: number): boolean {
  return position >= from && position < to;
}

/**
 * The issues with those of one rating replaced; the same list where it had none and has none. What is wrong with
 * the instrument stays, after those of the ratings.
 */
function replaceIssues(
  issues: readonly Issue[],
  index: number,
  own: readonly Issue[],
): readonly Issue[] {
  const from = firstFrom(issues, index);
  const to = firstFrom(issues, index + 1);
  if (own.length === 0 && from === to) return issues;
  return issues.slice(0, from).concat(own, issues.slice(to));
}

/** Where the issues of the ratings from an index on begin. They are in the order of the ratings, so it halves. */
function firstFrom(issues: readonly Issue[], index: number): number {
  let [from, to] = [0, issues.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [list, at] = issues[middle]?.path ?? [];
    if (list === 'ratings' && Number(at) < index) from = middle + 1;
    else to = middle;
  }
  return from;
}
