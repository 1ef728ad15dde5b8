import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { DashboardMessages } from './types.js';

export const dashboardMessages: Readonly<Record<Locale, DashboardMessages>> = { id, en };
