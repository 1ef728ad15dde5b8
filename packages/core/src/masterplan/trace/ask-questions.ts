import type { ItemsByKind } from './collect-items.js';
import { hasMark, type LinkMarks } from './link-marks.js';
import { linkQuestions, type Question } from './link-questions.js';
import { traceKinds } from './trace-kinds.js';

/** A question with its answer for each item of its kind, in the plan's order. */
export interface Answers {
  readonly question: Question;
  readonly linked: readonly boolean[];
}

/** Every question to every item of its kind: the findings and the coverage are both made of the answers. */
export function askQuestions(items: ItemsByKind, marks: LinkMarks): Answers[] {
  const found = new Map(
    traceKinds.map((kind) => [kind, items[kind].map(({ id }) => marks.of(kind, id))]),
  );
  return linkQuestions.map((question) => {
    const { asks, kind } = question;
    const linked =
      asks === 'owner'
        ? items[kind].map(({ opdId }) => opdId !== null)
        : (found.get(kind) ?? []).map((own) => hasMark(own, asks));
    return { question, linked };
  });
}
