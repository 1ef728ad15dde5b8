import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import { askQuestions } from './ask-questions.js';
import { collectItems } from './collect-items.js';
import { followLinks } from './follow-links.js';
import { createMarks } from './link-marks.js';
import { linkQuestions } from './link-questions.js';
import { measureCoverage } from './measure-coverage.js';
import { needAnswers } from './need-answers.js';
import { positionsOf } from './positions.js';
import { problemStatuses } from './problem-statuses.js';
import type { TraceFigures, TraceOptions } from './types.js';

/** `traceFigures` with a framework that is known already, or `null`: without a need for the built-in ones. */
export function figuresWithFramework(
  masterplan: Masterplan,
  framework: Framework | null,
  { questions = linkQuestions }: TraceOptions = {},
): TraceFigures {
  const items = collectItems(masterplan);
  const positions = positionsOf(items);
  const marks = createMarks(masterplan, items, positions);
  followLinks(masterplan, positions, { link: marks.mark, lost: ignore });
  return {
    coverage: measureCoverage(masterplan, items, askQuestions(items, marks, questions), framework),
    statuses: problemStatuses(masterplan, marks, needAnswers(questions)),
  };
}

/** What leads to nothing is no link: it shows in the figures by being absent. */
function ignore(): void {
  return;
}
