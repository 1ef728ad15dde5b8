import type { Masterplan } from '../types.js';
import { hasMark, type LinkMarks, type Mark } from './link-marks.js';
import type { ProblemStatus } from './types.js';

const directAnswer: readonly Mark[] = ['problem-innovation'];

/** The status of each problem, in the plan's order: what the chains say, without what they are made of. */
export function problemStatuses(
  { needs, problems }: Masterplan,
  marks: LinkMarks,
  answers: readonly Mark[],
): ProblemStatus[] {
  const answered = new Set<string>();
  const unanswered = new Set<string>();
  for (const { id, problemIds } of needs) {
    const into = hasMark(marks.of('need', id), answers) ? answered : unanswered;
    for (const problemId of problemIds) into.add(problemId);
  }
  return problems.map(({ id }) => {
    if (!answered.has(id) && !hasMark(marks.of('problem', id), directAnswer)) return 'open';
    return unanswered.has(id) ? 'partly' : 'answered';
  });
}
