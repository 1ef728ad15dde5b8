import type { ImportState } from './import-state';

/**
 * A sheet is read anew: what was asked and answered of it is of no use any more. Its new items are numbered anew, too,
 * so that only what was chosen about items of the plan holds on.
 */
export function withoutSheet(state: ImportState, sheet: string): ImportState {
  const kept = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(`${sheet}!`)));
  const { cells, columns } = state.answers;
  const ofPlan = new Set(
    state.check?.items.filter(({ status }) => status === 'conflicting').map(({ key }) => key),
  );
  const choices = Object.entries(state.choices).filter(([key]) => ofPlan.has(key));
  return {
    ...state,
    answers: { cells: kept(cells), columns: kept(columns) },
    choices: Object.fromEntries(choices),
    asked: state.asked.filter((question) => question.sheet !== sheet),
  };
}
