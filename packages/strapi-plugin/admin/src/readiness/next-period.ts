/** The period that an office probably begins now: this year, or the one after the latest assessment. */
export function nextPeriod(
  assessments: readonly { readonly assessedOn: string }[],
  today: Date,
): { year: number; assessedOn: string } {
  const years = assessments.map(({ assessedOn }) => Number(assessedOn.slice(0, 4)));
  const year = Math.max(today.getFullYear(), ...years.map((each) => each + 1));
  const month = String(today.getMonth() + 1).padStart(2, '0');
  const day = String(today.getDate()).padStart(2, '0');
  // The 29th of February is there in few years.
  const date = `${month}-${day}` === '02-29' ? '02-28' : `${month}-${day}`;
  return { year, assessedOn: `${year}-${date}` };
}
