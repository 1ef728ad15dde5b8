/** The texts by language. */
export const messages = ({ texts, textsType }) => `
import type { Locale } from '@kotacerdas/core/locale';
import { en } from './en.js';
import { id } from './id.js';
import type { ${textsType} } from './types.js';

export const ${texts}: Readonly<Record<Locale, ${textsType}>> = { id, en };
`;
