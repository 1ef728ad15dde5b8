import type { CorpusCase } from './corpus-case.js';
import { refused } from './refused.js';
import { tables } from './tables.js';
import { texts } from './texts.js';
import { values } from './values.js';

export type { CorpusCase, ExpectedSheet } from './corpus-case.js';

/** Hostile and untidy files, each made when it is asked for. */
export const corpus: readonly CorpusCase[] = [...tables, ...values, ...texts, ...refused];
