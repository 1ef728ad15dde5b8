/** Why one year wasn't saved. */
interface Refusal {
  /** Whether it would meet every other year as well. */
  readonly isLast: boolean;
}

/** Saves year after year, also after one that is refused; says how many were saved, and why the others weren't. */
export async function saveYears<Step, Refused extends Refusal>(
  steps: readonly Step[],
  write: (step: Step) => Promise<Refused | null>,
): Promise<{ readonly saved: number; readonly refused: readonly Refused[] }> {
  const refused: Refused[] = [];
  let saved = 0;
  for (const step of steps) {
    const refusal = await write(step);
    if (refusal === null) saved += 1;
    else refused.push(refusal);
    if (refusal?.isLast === true) break;
  }
  return { saved, refused };
}
