import type { ItemsByKind } from './collect-items.js';
import { hasMark, type LinkMarks } from './link-marks.js';
import { traceKinds } from './trace-kinds.js';
import type { TraceQuestion } from './types.js';

/** A question with its answer for each item of its kind, in the plan's order. */
export interface Answers {
  readonly question: TraceQuestion;
  /** `null` for one that isn't asked. */
  readonly linked: readonly (boolean | null)[];
}

/** Every question to every item of its kind: the findings and the coverage are both made of the answers. */
export function askQuestions(
  items: ItemsByKind,
  marks: LinkMarks,
  questions: readonly TraceQuestion[],
): Answers[] {
  const found = new Map(
    traceKinds.map((kind) => [kind, items[kind].map(({ id }) => marks.of(kind, id))]),
  );
  return questions.map((question) => {
    const { asks, kind } = question;
    const linked =
      asks === 'owner'
        ? items[kind].map(({ opdId }) => opdId !== null)
        : (found.get(kind) ?? []).map((own) => hasMark(own, asks));
    return { question, linked: linked.map((is, at) => (marks.isCancelled(kind, at) ? null : is)) };
  });
}
