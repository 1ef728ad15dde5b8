const msPerDay = 86_400_000;

/**
 * How a workbook counts days: from 1900 on, as most do, or from 1904 on, as old ones of the Mac.
 *
 * @example
 * const dates: DateSystem = '1900';
 */
export type DateSystem = '1900' | '1904';

/** 0 stands for this day. */
const origins: Readonly<Record<DateSystem, number>> = {
  '1900': Date.UTC(1899, 11, 30),
  '1904': Date.UTC(1904, 0, 1),
};

/** The last day of the year 9999, which is where spreadsheets end. */
const last = Date.UTC(9999, 11, 31);

/**
 * The day that a spreadsheet's number stands for, as ISO 8601; a time of the day is left out. `null` where it stands
 * for none. Spreadsheets take 1900 for a leap year: before March of it their numbers are one ahead, and 60 is a day
 * that there was not.
 */
export function serialDay(serial: number, system: DateSystem): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const whole = Math.floor(serial);
  if (system === '1900' && (whole === 0 || whole === 60)) return null;
  const shift = system === '1900' && whole < 60 ? 1 : 0;
  const moment = origins[system] + (whole + shift) * msPerDay;
  return moment > last ? null : new Date(moment).toISOString().slice(0, 10);
}
