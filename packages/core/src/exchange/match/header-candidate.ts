import { withoutUnit } from '../grammar/unit/without-unit.js';
import { alternatives } from './alternatives.js';
import { headerText, withoutRemarks } from './header-text.js';
import { officeAlone } from './office-alone.js';
import { plainWords } from './plain-words.js';
import type { HeaderColumn } from './types.js';
import { yearText } from './year-text.js';

/** A text that a header may be compared by. */
export interface HeaderReading {
  readonly text: string;
  /** How much less sure a name is that is found in it. */
  readonly cut: number;
  /** Whether it leaves out words, so that a name is at best similar. */
  readonly isLoose: boolean;
  /** Whether it says nothing of what the sheet is about. */
  readonly isAside: boolean;
}

/** A column's header, and the ways to read it. */
export interface HeaderCandidate extends HeaderColumn {
  readonly texts: readonly HeaderReading[];
  /** Where it gives several names, each of them: they count if those that are known name one column. */
  readonly alternatives: readonly string[];
}

/** Without its remark a header is nearly itself; what the lower row says alone may be of another group. */
const cuts = {
  remark: 0.03,
  lower: 0.1,
  /** So much that a person looks at it. */
  loose: 0.21,
} as const;
/** No header is longer; what is longer is a sentence or a paragraph. */
const longest = 100;
/** With all its remarks. */
export const longestWritten = 1_000;

/** A header by itself: those beside it may take some of its readings away, see `headerCandidates`. */
export function headerCandidate({ column, header, lower = '' }: HeaderColumn): HeaderCandidate {
  const texts = new Map<string, HeaderReading>();
  const add = (written: string, cut: number, isLoose = false, isAside = false) => {
    const text = headerText(written);
    if (text !== '' && text.length <= longest && !texts.has(text)) {
      texts.set(text, { text, cut, isLoose, isAside });
    }
  };
  const whole = header.length > longestWritten ? '' : header;
  const below = lower.length > longestWritten ? '' : lower;
  add(whole, 0);
  add(withoutRemarks(whole), cuts.remark);
  add(withoutUnit(withoutRemarks(whole)), cuts.remark);
  add(yearText(whole), cuts.remark);
  add(yearText(withoutRemarks(whole)), cuts.remark);
  add(below, cuts.lower);
  add(withoutRemarks(below), cuts.lower + cuts.remark);
  add(withoutUnit(withoutRemarks(below)), cuts.lower + cuts.remark);
  const plain = plainWords(headerText(withoutRemarks(whole)));
  add(plain, cuts.loose, true);
  add(officeAlone(plain), cuts.loose, true, true);
  return {
    column,
    header,
    ...(lower !== '' && { lower }),
    texts: [...texts.values()],
    // Two rows are a group and what is in it, and not two names.
    alternatives:
      lower === '' && header.length <= longest ? alternatives(withoutRemarks(header)) : [],
  };
}
