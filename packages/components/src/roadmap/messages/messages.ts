import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { RoadmapMessages } from './types.js';

export const roadmapMessages: Readonly<Record<Locale, RoadmapMessages>> = { id, en };
