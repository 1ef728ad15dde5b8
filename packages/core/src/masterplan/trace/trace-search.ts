import { foldText } from '../../inventory/fold-text.js';
import { wordSearch } from '../../inventory/word-search.js';
import { traceKinds } from './trace-kinds.js';
import type { Trace, TraceNode } from './types.js';

/**
 * A search through the items of a trace, made once: each call gives those whose code and title hold every word, in
 * the order of the chain. Without a word that is all of them.
 *
 * @example
 * const find = traceSearch(traceMasterplan(masterplan));
 * find('tanda ELEKTRONIK').map(({ code }) => code); // ['K-GOV-01']
 */
export function traceSearch({
  nodes,
}: Pick<Trace, 'nodes'>): (words: string) => readonly TraceNode[] {
  const entries = traceKinds
    .flatMap((kind) => nodes[kind])
    .map((node) => ({ node, text: foldText(`${node.code ?? ''}\n${node.title}`) }));
  return (words) => {
    const finds = wordSearch(words);
    return entries.filter(({ text }) => finds(text)).map(({ node }) => node);
  };
}
