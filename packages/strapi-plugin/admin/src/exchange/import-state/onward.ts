import { unfilledColumns } from '../mapping/unfilled-columns';
import type { ImportState } from './import-state';
import { nextStep } from './steps';

/** The next step, or this one still, where something is wanting without which no new row can be taken. */
export function onward(state: ImportState): ImportState {
  if (state.step === 'columns' && unfilledColumns(state).length > 0) {
    return { ...state, wantsNext: false, stopped: state.stopped + 1 };
  }
  return { ...state, wantsNext: false, stopped: 0, step: nextStep(state, state.step) };
}
