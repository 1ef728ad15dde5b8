import type { ImportCheck } from '../../../../shared/contracts/imports';
import { columnKey } from '../questions/answer-keys';
import type { ImportState } from './import-state';
import { isFresh } from './is-fresh';
import { nextStep, openSteps } from './steps';

/**
 * What the server says of a file. Questions that a sign for the whole column has settled aren't asked again: they stay,
 * so that they can be answered otherwise.
 */
export function withCheck(state: ImportState, check: ImportCheck, version: number): ImportState {
  const now = new Set(check.questions.map(({ id }) => id));
  const settled = state.asked.filter(
    (question) =>
      !now.has(question.id) &&
      question.signs.length > 0 &&
      state.answers.columns[columnKey(question)] !== undefined,
  );
  const checked: ImportState = {
    ...state,
    check,
    checkedVersion: version,
    asked: [...settled, ...check.questions],
    work: null,
    failure: null,
  };
  if (!isFresh(checked)) return checked;
  const isFirst = state.check === null;
  const isGone = !openSteps(checked).has(state.step);
  if (!isFirst && !isGone && !state.wantsNext) return checked;
  return { ...checked, wantsNext: false, step: nextStep(checked, isFirst ? 'file' : state.step) };
}
