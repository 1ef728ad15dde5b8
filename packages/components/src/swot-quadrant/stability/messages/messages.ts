import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { StabilityMessages } from './types.js';

export const stabilityMessages: Readonly<Record<Locale, StabilityMessages>> = { id, en };
