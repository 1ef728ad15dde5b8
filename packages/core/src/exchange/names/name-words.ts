import { foldText } from '../../inventory/fold-text.js';
import { cleanText } from '../grammar/clean-text.js';

/** The words of a name as they are compared: small letters, without accents and signs. */
export const nameWords = (name: string): string[] =>
  foldText(cleanText(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
