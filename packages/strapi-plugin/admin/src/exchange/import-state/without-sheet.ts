import type { ImportState } from './import-state';

/** A sheet is read anew: what was asked and answered of it is of no use any more. */
export function withoutSheet(state: ImportState, sheet: string): ImportState {
  const kept = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(`${sheet}!`)));
  const { cells, columns } = state.answers;
  return {
    ...state,
    answers: { cells: kept(cells), columns: kept(columns) },
    asked: state.asked.filter((question) => question.sheet !== sheet),
  };
}
