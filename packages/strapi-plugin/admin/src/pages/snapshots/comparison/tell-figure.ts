import type { LocalisedText } from '@kotacerdas/core/framework';
import { describeFigure, formatNumber, formatRupiah, type Locale } from '@kotacerdas/core/locale';
import type { FigureChange } from '@kotacerdas/core/masterplan';

interface FigureTeller {
  locale: Locale;
  names: Readonly<Record<string, LocalisedText>>;
  /** What stands where there is no figure. */
  nothing: string;
}

export interface ToldFigure {
  name: string;
  before: string;
  after: string;
  /** After − before, both as shown; empty for what is no number. */
  change: string;
}

const fewest = 2;
const most = 6;

/** A figure before and after, as readers of a dashboard know it. */
export function tellFigure(change: FigureChange, teller: FigureTeller): ToldFigure {
  const { locale, names, nothing } = teller;
  const nameOf = (id: string) => names[id]?.[locale] ?? id;
  const decimals = decimalsOf(change.before, change.after);
  const tell = (value: number | string | null): string => {
    if (value === null) return nothing;
    if (typeof value === 'string') return nameOf(value);
    if (change.figure === 'budget') return formatRupiah(locale, value);
    return formatNumber(locale, value, Number.isInteger(value) ? 0 : decimals);
  };
  const figure = describeFigure(locale, change);
  const difference = differenceOf(change.before, change.after, decimals);
  return {
    name: change.id === null ? figure : `${figure}: ${nameOf(change.id)}`,
    before: tell(change.before),
    after: tell(change.after),
    change: difference === null ? '' : `${difference > 0 ? '+' : ''}${tell(difference)}`,
  };
}

/** As many as it takes to see that two figures differ. */
function decimalsOf(before: unknown, after: unknown): number {
  if (typeof before !== 'number' || typeof after !== 'number') return fewest;
  let decimals = fewest;
  while (decimals < most && before.toFixed(decimals) === after.toFixed(decimals)) decimals += 1;
  return decimals;
}

/** Between the figures as they are shown: a reader can do the sum. */
function differenceOf(before: unknown, after: unknown, decimals: number): number | null {
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  return Number(
    (Number(after.toFixed(decimals)) - Number(before.toFixed(decimals))).toFixed(decimals),
  );
}
