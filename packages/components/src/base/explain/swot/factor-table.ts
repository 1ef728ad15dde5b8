import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { FactorKind, ScoredFactor } from '@kotacerdas/core/swot';
import type { DataTable } from '../../figure/data-table.js';
import { exactly } from '../exact.js';
import { swotExplanationMessages } from './messages/messages.js';

export interface FactorGroup {
  readonly contributions: readonly ScoredFactor[];
  /** What its last row is called, and its sum. */
  readonly total: { readonly name: string; readonly score: number | null };
}

/** Weight × rating = score, factor by factor, each group with its sum. */
export function factorTable(
  groups: readonly FactorGroup[],
  nameOf: (factor: ScoredFactor) => string,
  locale: Locale,
): DataTable {
  const text = swotExplanationMessages[locale];
  const factors = groups.flatMap(({ contributions }) => contributions);
  const kind = (name: FactorKind) => translateTerm(locale, `swot.kind.${name}`);
  const weight = exactly(
    locale,
    factors.map((factor) => factor.weight),
  );
  const rating = exactly(
    locale,
    factors.map((factor) => factor.rating),
    0,
  );
  const score = exactly(
    locale,
    factors.map((factor) => factor.score ?? 0),
  );
  return {
    caption: text.caption,
    columns: [
      { label: text.factor },
      { label: text.part },
      { label: text.weight, numeric: true },
      { label: text.rating, numeric: true },
      { label: text.score, numeric: true },
    ],
    rows: groups.flatMap(({ contributions, total }) => [
      ...contributions.map((factor) => [
        nameOf(factor),
        kind(factor.kind),
        weight(factor.weight),
        rating(factor.rating),
        score(factor.score),
      ]),
      [total.name, '', '', '', score(total.score)],
    ]),
  };
}
