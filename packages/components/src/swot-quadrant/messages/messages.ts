import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { SwotMessages } from './types.js';

export const swotMessages: Readonly<Record<Locale, SwotMessages>> = { id, en };
