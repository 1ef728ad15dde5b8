import type { ImportChoice, Mapping } from '@kotacerdas/core/exchange';
import type { ImportCheck, ImportRecord } from '../../../../shared/contracts/imports';
import { withAnswer, type Answered } from '../questions/with-answer';
import { withCellAnswer, type CellAnswered } from '../questions/with-cell-answer';
import { noImport, type ImportState, type ImportStep, type ImportWork } from './import-state';
import { openSteps } from './steps';
import { isFresh } from './is-fresh';
import { onward } from './onward';
import { withCheck } from './with-check';
import { withFile } from './with-file';
import { withMapping } from './with-mapping';

export type ImportAction =
  | { type: 'file'; file: File }
  | { type: 'map'; sheet: string; mapping: Mapping }
  | ({ type: 'answer' } & Answered)
  | ({ type: 'answer-cell' } & CellAnswered)
  /** `null` takes the choice back. */
  | { type: 'choose'; keys: readonly string[]; choice: ImportChoice | null }
  | { type: 'go'; step: ImportStep }
  | { type: 'next' }
  | { type: 'started'; kind: ImportWork }
  | { type: 'sent'; share: number }
  | { type: 'checked'; check: ImportCheck; version: number }
  /** The import wasn't made; the check says how things stand now. */
  | { type: 'not-ready'; check: ImportCheck; version: number; error: unknown }
  | { type: 'imported'; record: ImportRecord | null }
  | { type: 'failed'; kind: ImportWork; error: unknown }
  | { type: 'stopped' }
  | { type: 'dismissed' }
  | { type: 'restarted' };

/** What follows from what the officer does and the server answers. Nothing that was chosen is lost by a failure. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'file':
      return withFile(state, action.file);
    case 'map':
      return chosen(withMapping(state, action.sheet, action.mapping), {});
    case 'answer':
      return chosen(state, { answers: withAnswer(state.answers, action, state.asked) });
    case 'answer-cell':
      return chosen(state, { answers: withCellAnswer(state.answers, action, state.asked) });
    case 'choose':
      return chosen(state, { choices: withChoices(state.choices, action.keys, action.choice) });
    case 'go':
      return openSteps(state).has(action.step)
        ? { ...state, step: action.step, wantsNext: false, stopped: 0 }
        : state;
    case 'next':
      return isFresh(state) ? onward(state) : { ...state, wantsNext: true };
    case 'started':
      return { ...state, work: { kind: action.kind, sent: 0 }, failure: null };
    case 'sent':
      return state.work === null
        ? state
        : { ...state, work: { ...state.work, sent: action.share } };
    case 'checked':
      return withCheck(state, action.check, action.version);
    case 'not-ready':
      return {
        ...withCheck(state, action.check, action.version),
        failure: { kind: 'import', error: action.error },
      };
    case 'imported':
      return { ...state, work: null, step: 'done', outcome: { record: action.record } };
    case 'failed':
      return {
        ...state,
        work: null,
        wantsNext: false,
        failure: { kind: action.kind, error: action.error },
      };
    case 'stopped':
      return state.check === null ? noImport : { ...state, work: null, wantsNext: false };
    case 'dismissed':
      return { ...state, failure: null };
    case 'restarted':
      return noImport;
  }
}

/** The server has not seen yet what was chosen. */
function chosen(state: ImportState, change: Partial<ImportState>): ImportState {
  return { ...state, ...change, version: state.version + 1, failure: null };
}

function withChoices(
  before: ImportState['choices'],
  keys: readonly string[],
  choice: ImportChoice | null,
): ImportState['choices'] {
  const others = Object.entries(before).filter(([key]) => !keys.includes(key));
  const chosenNow = choice === null ? [] : keys.map((key) => [key, choice] as const);
  return Object.fromEntries([...others, ...chosenNow]);
}
