import type { Issue } from '@kotacerdas/core';
import { normaliseWeights, weightsFromAhp, weightsFromPairs } from '@kotacerdas/core/swot';
import type { Board, Factor } from '../model/board.js';

/** Ways to come to weights, apart from typing them. */
export const weighingMethods = ['pairs', 'likert', 'ahp'] as const;
export type WeighingMethod = (typeof weighingMethods)[number];

/** How the pair scale writes that the first, neither or the second matters more. */
export const more = 3;
export const equal = 2;
export const less = 1;

export type Table = 'ifas' | 'efas';

/** What is asked: about one factor, or two that are compared. */
export interface Question {
  /** Names the answer among those that are kept. */
  readonly key: string;
  /** Names it with the two factors the other way round. */
  readonly turned: string | null;
  readonly method: WeighingMethod;
  readonly first: Factor;
  readonly second: Factor | null;
}

/** What the answers come to. */
export interface Weighed {
  /** In the order of the factors, as fractions of 1; empty while answers are missing. */
  readonly weights: readonly number[];
  /** AHP only. */
  readonly ratio: number | null;
  readonly issues: readonly Issue[];
}

/** Under which the answers of a helper are kept. */
export function helperKey(table: Table, method: WeighingMethod): string {
  return `${table} ${method} `;
}

/** Every question of a method, in the order of the factors. */
export function questionsOf(
  table: Table,
  method: WeighingMethod,
  factors: readonly Factor[],
): readonly Question[] {
  const start = helperKey(table, method);
  if (method === 'likert') {
    return factors.map((first) => ({
      key: start + first.id,
      turned: null,
      method,
      first,
      second: null,
    }));
  }
  return factors.flatMap((first, index) =>
    factors.slice(index + 1).map((second) => ({
      key: `${start}${first.id} ${second.id}`,
      turned: `${start}${second.id} ${first.id}`,
      method,
      first,
      second,
    })),
  );
}

/**
 * What was answered to a question. Factors that have changed places since turn the question round, and the answer
 * with it.
 */
export function answerTo(
  { key, method, turned }: Question,
  judged: Board['judged'],
): number | undefined {
  const straight = judged[key];
  const reverse = turned === null ? undefined : judged[turned];
  if (straight !== undefined || reverse === undefined) return straight;
  return method === 'ahp' ? -reverse : more + less - reverse;
}

/** The weights that answers come to, by core's rules. */
export function weigh(
  table: Table,
  method: WeighingMethod,
  factors: readonly Factor[],
  judged: Board['judged'],
): Weighed {
  const questions = questionsOf(table, method, factors);
  const answers = questions.flatMap((question) => answerTo(question, judged) ?? []);
  const none = { weights: [], ratio: null, issues: [] };
  if (answers.length < questions.length || factors.length === 0) return none;
  if (method === 'likert') return { ...none, ...normaliseWeights(answers) };
  const known = new Map(questions.map((question) => [question.key, answerTo(question, judged)]));
  const start = helperKey(table, method);
  const matrix = factors.map(({ id: row }) =>
    factors.map(({ id: column }) => {
      const answer = known.get(`${start}${row} ${column}`);
      if (answer === undefined) return null;
      return method === 'ahp' ? ratioOf(answer) : answer;
    }),
  );
  if (method === 'pairs') return { ...none, ...weightsFromPairs(matrix) };
  const { consistencyRatio, issues, weights } = weightsFromAhp(matrix);
  return { weights, ratio: consistencyRatio, issues };
}

/** A step of the scale from −8 to 8, on which the first wins to the left, as Saaty writes it. */
function ratioOf(step: number): number {
  return step <= 0 ? 1 - step : 1 / (1 + step);
}
