/** Whether a stage is done: at 100 %. What is no number is not. */
export function isStageDone({ progress }: { readonly progress: number }): boolean {
  return progress >= 100 && progress < Infinity;
}
