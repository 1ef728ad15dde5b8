import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { GapMessages } from './types.js';

export const gapMessages: Readonly<Record<Locale, GapMessages>> = { id, en };
