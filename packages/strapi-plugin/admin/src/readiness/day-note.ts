interface Period {
  readonly from: number;
  readonly to: number;
}

/** What is to be said of the day that an assessment shall stand for; days are `2027-06-30`. */
export function dayNote(
  day: string,
  today: string,
  { from, to }: Period,
): 'ahead' | 'outside' | null {
  const year = Number(day.slice(0, 4));
  if (day === '' || Number.isNaN(year)) return null;
  if (day > today) return 'ahead';
  return year < from || year > to ? 'outside' : null;
}
