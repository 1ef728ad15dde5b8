import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { PictureMessages } from './types.js';

export const pictureMessages: Readonly<Record<Locale, PictureMessages>> = { id, en };
