import { withoutUnit } from '../grammar/unit/without-unit.js';
import { alternatives } from './alternatives.js';
import { headerText, withoutRemarks } from './header-text.js';
import { plainWords } from './plain-words.js';
import type { HeaderColumn } from './types.js';
import { yearText } from './year-text.js';

/** A column's header, and the ways to read it. */
export interface HeaderCandidate extends HeaderColumn {
  readonly texts: readonly {
    readonly text: string;
    /** How much less sure a name is that is found in it. */
    readonly cut: number;
  }[];
}

const cuts = { remark: 0.03, plain: 0.06, lower: 0.1, one: 0.1 } as const;
/** No header is longer; what is longer is a sentence or a paragraph. */
const longest = 100;

/** @param lower what the second of two header rows says, where both say something */
export function headerCandidate(column: number, header: string, lower = ''): HeaderCandidate {
  const texts = new Map<string, number>();
  const add = (written: string, cut: number) => {
    const text = headerText(written);
    if (text !== '' && text.length <= longest && !texts.has(text)) texts.set(text, cut);
  };
  add(header, 0);
  add(withoutRemarks(header), cuts.remark);
  add(withoutUnit(withoutRemarks(header)), cuts.remark);
  add(yearText(header), cuts.remark);
  add(yearText(withoutRemarks(header)), cuts.remark);
  add(plainWords(headerText(withoutRemarks(header))), cuts.plain);
  for (const one of alternatives(withoutRemarks(header))) {
    add(one, cuts.one);
    add(plainWords(headerText(one)), cuts.one + cuts.plain);
  }
  add(lower, cuts.lower);
  add(withoutRemarks(lower), cuts.lower + cuts.remark);
  add(withoutUnit(withoutRemarks(lower)), cuts.lower + cuts.remark);
  return { column, header, texts: [...texts].map(([text, cut]) => ({ text, cut })) };
}
