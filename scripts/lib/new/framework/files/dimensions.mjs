import { inFramework } from '../in-framework.mjs';

/** Ids stand on lines of their own; texts in Indonesian, which are called `id` too, are no lower-case words with hyphens. */
const partId = /^( +id: ')([a-z]+(?:-[a-z]+)+)(',)$/gm;

/** The dimensions of `kominfo-2021`, as its file has them, under ids of the new framework. */
export function dimensions({ camel, id }, source) {
  const begin = source.indexOf('  {\n');
  if (begin === -1) throw new Error('The dimensions of kominfo-2021 are written in another way.');
  const copied = source
    .slice(begin)
    .replace(partId, (_, before, found, after) => before + inFramework(found, id) + after);
  return `
import type { Dimension } from '../types.js';

/** Six dimensions of three sub-dimensions each: a proposal, begun as a copy of those of \`kominfo-2021\`. */
export const ${camel}Dimensions: Dimension[] = [
${copied}`;
}
