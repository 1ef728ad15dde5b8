import type { ImportState } from './import-state';

/**
 * A sheet is read anew: what was said of its cells and columns is of no use any more, while what was said of what cells
 * say is so wherever it is asked again. Its new items are numbered anew, so that only what was chosen about items of the
 * plan holds on.
 */
export function withoutSheet(state: ImportState, sheet: string): ImportState {
  const kept = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(`${sheet}!`)));
  const { cells, columns, questions } = state.answers;
  const ofPlan = new Set(
    state.check?.items.filter(({ status }) => status === 'conflicting').map(({ key }) => key),
  );
  const choices = Object.entries(state.choices).filter(([key]) => ofPlan.has(key));
  return {
    ...state,
    answers: { questions, cells: kept(cells), columns: kept(columns) },
    choices: Object.fromEntries(choices),
    asked: state.asked.filter((question) => question.sheet !== sheet),
  };
}
