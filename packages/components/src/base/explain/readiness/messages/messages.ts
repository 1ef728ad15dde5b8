import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ReadinessExplanationMessages } from './types.js';

export const readinessExplanationMessages: Readonly<Record<Locale, ReadinessExplanationMessages>> =
  {
    id,
    en,
  };
