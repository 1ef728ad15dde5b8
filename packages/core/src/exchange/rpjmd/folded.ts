import { foldText } from '../../inventory/fold-text.js';
import { cleanText } from '../grammar/clean-text.js';

/**
 * What is left of a name when capitals, accents, spaces and signs are set aside: two that differ only in these are
 * one.
 */
export const folded = (name: string): string =>
  foldText(cleanText(name)).replaceAll(/[^\p{L}\p{N}]+/gu, '');
