import type { ImportCheck } from '../../../../shared/contracts/imports';
import { answerOf } from '../questions/answer-of';
import { cellKey } from '../questions/answer-keys';
import type { ImportState } from './import-state';
import { isFresh } from './is-fresh';
import { nextStep, openSteps } from './steps';

/** What the server says of a file; questions that were answered stay, so that they can be answered otherwise. */
export function withCheck(state: ImportState, check: ImportCheck, version: number): ImportState {
  const now = new Set(check.questions.map(cellKey));
  const answered = state.asked.filter(
    (question) => !now.has(cellKey(question)) && answerOf(state.answers, question) !== null,
  );
  const checked: ImportState = {
    ...state,
    check,
    checkedVersion: version,
    asked: [...answered, ...check.questions],
    work: null,
    failure: null,
  };
  if (!isFresh(checked)) return checked;
  const isFirst = state.check === null;
  const isGone = !openSteps(checked).has(state.step);
  if (!isFirst && !isGone && !state.wantsNext) return checked;
  return { ...checked, wantsNext: false, step: nextStep(checked, isFirst ? 'file' : state.step) };
}
