import type { Mark } from './link-marks.js';
import type { TraceQuestion } from './types.js';

/** The links that answer a need: what `need-answer` asks for, so that a problem's status and the findings agree. */
export function needAnswers(questions: readonly TraceQuestion[]): readonly Mark[] {
  const asks = questions.find(({ question }) => question === 'need-answer')?.asks ?? [];
  return asks === 'owner' ? [] : asks;
}
