import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { EditingMessages } from './types.js';

export const editingMessages: Readonly<Record<Locale, EditingMessages>> = { id, en };
