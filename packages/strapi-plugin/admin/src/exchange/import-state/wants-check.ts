import { openPoints } from '../choices/open-points';
import type { ImportState } from './import-state';
import { isFresh } from './is-fresh';

/**
 * Whether the server should look at the file again. Over a slow network that takes its time: answers and choices wait
 * until the last one is made, while another column shows at once what it brings.
 */
export function wantsCheck(state: ImportState): boolean {
  if (state.file === null || state.failure !== null || state.outcome !== null) return false;
  if (isFresh(state) || state.work?.kind === 'import') return false;
  if (state.check === null || state.wantsNext) return true;
  switch (state.step) {
    case 'questions':
      return openPoints(state).questions === 0;
    case 'review': {
      const { conflicts, questions } = openPoints(state);
      return conflicts === 0 && questions === 0;
    }
    default:
      return true;
  }
}
