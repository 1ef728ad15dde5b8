import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ActionTableMessages } from './types.js';

export const actionTableMessages: Readonly<Record<Locale, ActionTableMessages>> = { id, en };
