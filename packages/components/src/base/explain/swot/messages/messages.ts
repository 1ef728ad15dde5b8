import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { SwotExplanationMessages } from './types.js';

export const swotExplanationMessages: Readonly<Record<Locale, SwotExplanationMessages>> = {
  id,
  en,
};
