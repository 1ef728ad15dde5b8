import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { Rater } from '@kotacerdas/core/masterplan';
import type { IndicatorDisagreement } from '@kotacerdas/core/readiness';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { ReadinessFormMessages } from './messages/types.js';
import type { Answer } from './sheet/answer.js';
import type { RatingSheet } from './sheet/rating-sheet.js';
import type { NumberedIndicator } from './sheet/sections.js';

/** What every part of the form draws from. */
export interface FormContext {
  readonly locale: Locale;
  readonly text: ReadinessFormMessages;
  readonly framework: Framework;
  readonly rater: Rater['kind'];
  readonly editable: boolean;
  /** As written so far, by indicator. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What the OPDs answered, for those who consolidate. */
  readonly opinions: ReadonlyMap<string, IndicatorDisagreement> | null;
  readonly opdName: (id: string) => string;
  readonly disclosure: Disclosure;
  readonly sheet: RatingSheet;
  /** Goes to an indicator, to one of its fields if one is named. */
  readonly goTo: (indicator: NumberedIndicator, field?: string) => void;
  /** Puts the focus on an element, once it is drawn. */
  readonly focus: (id: string) => void;
}

/** The id of an indicator's heading, or of one of its fields. Ids of indicators may hold anything. */
export function fieldId({ number }: NumberedIndicator, field?: string): string {
  return `i${String(number)}${field === undefined ? '' : `-${field}`}`;
}
