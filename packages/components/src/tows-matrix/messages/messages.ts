import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { TowsMessages } from './types.js';

export const towsMessages: Readonly<Record<Locale, TowsMessages>> = { id, en };
