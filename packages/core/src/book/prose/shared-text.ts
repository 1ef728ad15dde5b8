import type { SharedValue } from './highest-and-lowest.js';
import { joinWords } from './join-words.js';

/** Those that share a value, with it. */
export const sharedText = ({ names, text }: SharedValue): string => `${joinWords(names)} (${text})`;
