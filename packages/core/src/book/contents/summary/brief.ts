import { shortened } from '../../prose/shortened.js';

/** A name that somebody gave, in a summary that has to fit one page whatever the names are like. */
export const brief = (name: string): string => shortened(name.trim(), 35);
