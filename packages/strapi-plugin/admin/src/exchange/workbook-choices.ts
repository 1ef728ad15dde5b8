import type { Choice } from '../../../shared/contracts/choices';

/** A worksheet to download; `opdId` is `null` for that of the whole plan. */
export interface WorkbookChoice {
  readonly opdId: string | null;
  readonly label: string;
}

/** Worksheets that are offered: those of one's own departments, or of all for who belongs to none, and the whole. */
export function workbookChoices(
  opds: readonly Choice[],
  ownIds: readonly string[],
  wholeLabel: string,
): readonly WorkbookChoice[] {
  const own = opds.filter(({ id }) => ownIds.includes(id));
  const offered = own.length > 0 ? own : opds;
  const worksheets = offered.map(({ id, label }) => ({ opdId: id, label }));
  const whole = { opdId: null, label: wholeLabel };
  return own.length > 0 ? [...worksheets, whole] : [whole, ...worksheets];
}
