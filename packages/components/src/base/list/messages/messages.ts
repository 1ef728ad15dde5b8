import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ListMessages } from './types.js';

export const listMessages: Readonly<Record<Locale, ListMessages>> = { id, en };
