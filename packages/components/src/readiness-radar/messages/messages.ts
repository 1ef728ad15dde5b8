import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ReadinessMessages } from './types.js';

export const readinessMessages: Readonly<Record<Locale, ReadinessMessages>> = { id, en };
