import type { WrittenType } from '../../../../shared/contracts/item';

/** Columns that a value doesn't say: the title of an analysis is for officers only, and a code may be left to us. */
export function unwritten(type: WrittenType, hasCode: boolean): string[] {
  return [...(type === 'swot-analysis' ? ['title'] : []), ...(hasCode ? [] : ['code'])];
}
