import type { ImportState } from './import-state';

/**
 * A sheet is read anew: what was said of its cells and columns, and of what cells say, was said of what it was taken for
 * before. Its new items are numbered anew, so that only what was chosen about items of the plan holds on.
 */
export function withoutSheet(state: ImportState, sheet: string): ImportState {
  const kept = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(`${sheet}!`)));
  const { cells, columns, questions } = state.answers;
  const asked = state.asked.filter((question) => question.sheet !== sheet);
  const ids = new Set(asked.map(({ id }) => id));
  const ofPlan = new Set(
    state.check?.items.filter(({ status }) => status === 'conflicting').map(({ key }) => key),
  );
  const choices = Object.entries(state.choices).filter(([key]) => ofPlan.has(key));
  return {
    ...state,
    answers: {
      questions: Object.fromEntries(Object.entries(questions).filter(([id]) => ids.has(id))),
      cells: kept(cells),
      columns: kept(columns),
    },
    choices: Object.fromEntries(choices),
    asked,
  };
}
