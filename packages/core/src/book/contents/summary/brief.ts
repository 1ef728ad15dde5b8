import { shortenText } from '../../../locale/shorten-text.js';

/** A name that somebody gave, in a summary that has to fit one page whatever the names are like. */
export const brief = (name: string): string => shortenText(name.trim(), 35);
