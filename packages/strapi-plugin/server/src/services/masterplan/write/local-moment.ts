const two = (number: number) => String(number).padStart(2, '0');

/** A moment as the driver of PostgreSQL writes it: by the clock of this place, with how far that is off. */
export function localMoment(moment: Date): string {
  const off = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + off * 60_000).toISOString().slice(0, -1);
  const zone = `${two(Math.trunc(Math.abs(off) / 60))}:${two(Math.abs(off) % 60)}`;
  return `${shifted}${off < 0 ? '-' : '+'}${zone}`;
}
