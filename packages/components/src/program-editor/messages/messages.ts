import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ProgramEditorMessages } from './types.js';

export const programEditorMessages: Readonly<Record<Locale, ProgramEditorMessages>> = { id, en };
