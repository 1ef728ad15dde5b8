import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { WheelMessages } from './types.js';

export const wheelMessages: Readonly<Record<Locale, WheelMessages>> = { id, en };
