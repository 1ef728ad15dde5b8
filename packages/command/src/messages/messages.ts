import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { CommandMessages } from './types.js';

/** What the command line says. A language that lacks a text does not compile. */
export const messages: Readonly<Record<Locale, CommandMessages>> = { id, en };
