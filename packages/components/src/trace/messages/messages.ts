import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { TraceMessages } from './types.js';

export const traceMessages: Readonly<Record<Locale, TraceMessages>> = { id, en };
