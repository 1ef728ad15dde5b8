import { printable } from '../prose/printable.js';
import { shortenText } from '../../locale/shorten-text.js';
import { stateLine } from '../prose/state-line.js';
import type { Book } from '../types.js';

/** A name of any length leaves room for the rest of the page. */
const longest = 80;

/** What stands above a leaflet. */
export interface TitleLines {
  readonly region: string;
  readonly plan: string;
  /** Of which day or edition it is, and whether its data are only a sample. */
  readonly state: string;
}

/** In place of a cover: whose plan it is, which one and in which state. */
export function titleLines({ period, planTitle, region, ...book }: Book): TitleLines {
  const years = `${String(period.from)}–${String(period.to)}`;
  return {
    region: `${shortenText(printable(region.name), longest)}, ${years}`,
    plan: shortenText(printable(planTitle), longest),
    state: stateLine(book),
  };
}
