import type { Masterplan } from '../../../masterplan/types.js';
import type { RpjmdProblemCode } from '../problem-code.js';
import type { RpjmdAnswers, RpjmdCell, RpjmdProblem, RpjmdQuestion, SheetPlace } from '../types.js';

/** What one reading of a file knows and finds. */
export interface Session {
  readonly plan: Pick<Masterplan, 'opds' | 'rpjmd' | 'region'>;
  readonly answers: RpjmdAnswers;
  /** Called for each sheet and row. */
  readonly tick: () => void;
  /** By what they say: merged cells are read with every row that they hold. */
  readonly problems: Map<string, RpjmdProblem>;
  /** By their ids: what stands in many rows is asked once. */
  readonly questions: Map<string, RpjmdQuestion>;
  /** What entries were made of. */
  readonly cells: RpjmdCell[];
}

/** Puts down a problem. */
export function report(
  session: Session,
  severity: RpjmdProblem['severity'],
  code: RpjmdProblemCode,
  place: SheetPlace,
  params: RpjmdProblem['params'] = {},
): void {
  const key = JSON.stringify([code, place.sheet, place.cell, params]);
  session.problems.set(key, { severity, code, place, params });
}

/** What was answered under an id: answers come from outside, and an id may be called `__proto__`. */
export function answerTo<Value>(
  answers: Readonly<Record<string, Value>> | undefined,
  id: string,
): Value | undefined {
  return answers !== undefined && Object.hasOwn(answers, id) ? answers[id] : undefined;
}
