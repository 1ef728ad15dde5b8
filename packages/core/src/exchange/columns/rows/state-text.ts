import type { Locale } from '../../../locale/locale.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { ItemState } from '../../../masterplan/types.js';

/** Where an item stands, and why it was returned. */
export interface ItemStanding {
  readonly state: ItemState;
  readonly stateReason?: string | undefined;
}

/** Where an item stands, as a sheet shows it; of what was returned, with the reason. */
export function stateText(lang: Locale, { state, stateReason = '' }: ItemStanding): string {
  const name = translateTerm(lang, `item.state.${state}`);
  return state === 'returned' && stateReason !== '' ? `${name}: ${stateReason}` : name;
}
