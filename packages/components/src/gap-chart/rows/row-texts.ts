import { formatInteger, formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import { scoreSlack } from '@kotacerdas/core/readiness';
import { gapMessages } from '../messages/messages.js';
import type { GapBefore, GapRow } from './gap-row.js';

/** The figures of a row in words; `null` for what it hasn't. */
export interface RowTexts {
  /** A figure, *belum dinilai* or *tidak berlaku*. */
  readonly current: string;
  readonly target: string | null;
  readonly gap: string | null;
  /** What a gap of nothing, or the lack of a target, means. */
  readonly remark: string | null;
  readonly before: string | null;
  /** *naik 0,33* */
  readonly change: string | null;
  readonly raters: string | null;
}

/** Levels of indicators are whole, means have decimals. */
export function rowTexts(row: GapRow, locale: Locale): RowTexts {
  const text = gapMessages[locale];
  const isWhole = row.part.kind === 'indicator';
  const figure = (value: number) =>
    isWhole ? formatInteger(locale, value) : formatNumber(locale, value);
  const orNull = (value: number | null) => (value === null ? null : figure(value));
  const { before, current, gap, range, state, target } = row;
  return {
    current:
      state === 'not-applicable'
        ? text.notApplicable
        : (orNull(current) ?? translateTerm(locale, 'not-assessed')),
    target: orNull(target),
    gap: orNull(gap),
    remark: remarkOf(row, locale),
    before: before === null ? null : orNull(before.value),
    change: before === null ? null : changeText(before, text.moved[before.moved], figure),
    raters:
      range === null
        ? null
        : text.ratersHint(
            figure(range.lowest),
            figure(range.highest),
            formatInteger(locale, range.raters),
          ),
  };
}

function changeText(
  { change, moved }: GapBefore,
  words: string,
  figure: (value: number) => string,
): string {
  return change === null || moved === 'same' ? words : `${words} ${figure(Math.abs(change))}`;
}

function remarkOf({ current, gap }: GapRow, locale: Locale): string | null {
  const text = gapMessages[locale];
  if (current === null) return null;
  if (gap === null) return text.noTarget;
  if (Math.abs(gap) <= scoreSlack) return text.reached;
  return gap < 0 ? text.exceeded : null;
}
