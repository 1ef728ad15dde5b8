import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { BaseMessages } from './types.js';

export const baseMessages: Readonly<Record<Locale, BaseMessages>> = { id, en };
