import type { ImportCheck } from '../../../../shared/contracts/imports';
import { columnKey } from '../questions/answer-keys';
import { fittingMappings } from './fitting-mappings';
import type { ImportState } from './import-state';
import { isFresh } from './is-fresh';
import { onward } from './onward';
import { nextStep, openSteps } from './steps';

/**
 * What the server says of a file. Questions that a sign for the whole column has settled aren't asked again: they stay,
 * so that they can be answered otherwise. The first check of a file tells which columns it has: where those aren't the
 * ones that something was said about, that is forgotten, and the file looked at again.
 */
export function withCheck(state: ImportState, check: ImportCheck, version: number): ImportState {
  const isFirst = state.check === null;
  // The first check of a file that isn't there any more.
  if (isFirst && version !== state.version) return state;
  const fitting = isFirst ? fittingMappings(state, check.sheets) : state.mappings;
  if (Object.keys(fitting).length < Object.keys(state.mappings).length) {
    return { ...state, mappings: fitting, version: version + 1, work: null, failure: null };
  }
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
  const isGone = !openSteps(checked).has(state.step);
  if (!isFirst && !isGone) return state.wantsNext ? onward(checked) : checked;
  return { ...checked, wantsNext: false, step: nextStep(checked, isFirst ? 'file' : state.step) };
}
