import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { BoardMessages } from './types.js';

export const boardMessages: Readonly<Record<Locale, BoardMessages>> = { id, en };
