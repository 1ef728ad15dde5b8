import { translateTerm } from '../../../locale/translate-term.js';
import type { SwotResult } from '../../../swot/types.js';

/** Where an analysis stands. */
export const positionText = ({ quadrantLabel }: Pick<SwotResult, 'quadrantLabel'>): string =>
  quadrantLabel === null ? 'belum dapat ditentukan' : translateTerm('id', quadrantLabel);
