import { expectTypeOf, test } from 'vitest';
import type { EvaluationProfile } from '../framework/types.js';
import type { Masterplan } from '../masterplan/types.js';
import { compareYears } from './compare-years.js';
import { evaluateYear } from './evaluate-year.js';
import type { EvaluationPart } from './evaluation-parts.js';
import { evaluationReport } from './evaluation-report.js';
import { scoreEvaluation } from './score-evaluation.js';
import type { EvaluationGrades, EvaluationRecord, EvaluationScore, MissingPart } from './types.js';

declare const profile: EvaluationProfile;
declare function take(value: unknown): void;

const grades = { baseline: 3, output: 4, outcome: 3, impact: null, quickWin: 5 } as const;

test('there are five parts, and every one is graded or said to be open', () => {
  expectTypeOf<EvaluationPart>().toEqualTypeOf<
    'baseline' | 'output' | 'outcome' | 'impact' | 'quickWin'
  >();
  expectTypeOf<keyof EvaluationGrades>().toEqualTypeOf<EvaluationPart>();
  expectTypeOf<keyof EvaluationProfile['weights']>().toEqualTypeOf<EvaluationPart>();
  scoreEvaluation(profile, grades);
  // @ts-expect-error an open part is null, not left away
  scoreEvaluation(profile, { baseline: 3, output: 4, outcome: 3, quickWin: 5 });
  // @ts-expect-error nothing else is graded
  scoreEvaluation(profile, { ...grades, effort: 3 });
  // @ts-expect-error a grade is a number
  scoreEvaluation(profile, { ...grades, output: 'baik' });
  // @ts-expect-error the weights are published in two versions: say which
  scoreEvaluation(grades);
});

test('a score can be missing, and says which parts keep it', () => {
  expectTypeOf<EvaluationScore['score']>().toEqualTypeOf<number | null>();
  expectTypeOf<EvaluationScore['missing']>().toEqualTypeOf<readonly MissingPart[]>();
  expectTypeOf<MissingPart['reason']>().toEqualTypeOf<'not-graded' | 'grade-out-of-range'>();
  const evaluation = scoreEvaluation(profile, grades);
  // @ts-expect-error an unfinished evaluation is not 0
  take(evaluation.score * 20);
  // @ts-expect-error a score is computed, not set
  evaluation.provisional = 5;
  // @ts-expect-error nor is a part added to it
  evaluation.contributions.push(...evaluation.contributions);
});

test('years are numbers, and both are needed to compare', () => {
  evaluateYear([], profile, 2026, { dimensionIds: ['smart-living'] });
  // @ts-expect-error a year is a number
  evaluateYear([], profile, '2026');
  // @ts-expect-error years have no such option
  evaluateYear([], profile, 2026, { dimensions: ['smart-living'] });
  compareYears([], profile, { from: 2025, to: 2026 });
  // @ts-expect-error compared with what?
  compareYears([], profile, { from: 2025 });
  expectTypeOf(compareYears([], profile, { from: 2025, to: 2026 }).change).toEqualTypeOf<
    number | null
  >();
});

test('the evaluations of a masterplan can be read as they stand, and frozen', () => {
  expectTypeOf<Masterplan['evaluations'][number]>().toExtend<EvaluationRecord>();
  const report = evaluationReport(Object.freeze([]), 2026);
  expectTypeOf(report.missing).toEqualTypeOf<readonly string[]>();
  // @ts-expect-error a report says what was written, no more
  report.strengths.push({ dimensionId: 'smart-living', text: 'Baik.' });
});
