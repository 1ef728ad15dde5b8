import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { RegionMessages } from './types.js';

export const regionMessages: Readonly<Record<Locale, RegionMessages>> = { id, en };
