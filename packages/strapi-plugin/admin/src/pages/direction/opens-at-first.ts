/** Whether a mission is open before anybody folds it: on a phone the first alone, as a whole plan is very long there. */
export function opensAtFirst(at: number, isNarrow: boolean): boolean {
  return !isNarrow || at === 0;
}
