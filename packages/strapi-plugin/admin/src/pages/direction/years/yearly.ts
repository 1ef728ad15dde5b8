import type { Reading } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { DirectionValue } from '../../../../../shared/contracts/direction';

/** What an entry has one of in each year, an amount of something: how the dialog of all years writes and shows it. */
export interface Yearly {
  /** Under which its texts are. */
  readonly topic: 'ceilings' | 'targets';
  readonly type: 'rpjmd-ceiling' | 'measure-value';
  /** Of an entry of that type, where its amount is. */
  readonly field: 'amount' | 'value';
  /** What is said of all years: what they are counted in. */
  readonly unit: string;
  readonly read: (locale: Locale, text: string) => Reading<number>;
  /** As it stands in its field, which reads it as the same. */
  readonly shown: (locale: Locale, amount: number) => string;
  /** As it stands in a sentence. */
  readonly told: (locale: Locale, amount: number) => string;
  /** The same with a glance. */
  readonly brief: (locale: Locale, amount: number) => string;
  /** What is sent to be stored. */
  readonly valueOf: (year: number, amount: number) => DirectionValue;
}
