import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { InventoryMessages } from './types.js';

export const inventoryMessages: Readonly<Record<Locale, InventoryMessages>> = { id, en };
