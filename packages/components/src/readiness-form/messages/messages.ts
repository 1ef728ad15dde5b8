import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ReadinessFormMessages } from './types.js';

export const readinessFormMessages: Readonly<Record<Locale, ReadinessFormMessages>> = { id, en };
