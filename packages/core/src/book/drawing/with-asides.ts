import type { BookBlock, BookFigure } from '../types.js';

/** What stands on its own across a page, or what is said with a figure at its side. */
export interface PlacedBlock {
  readonly block: BookBlock;
  readonly aside: BookFigure | null;
}

/**
 * Blocks as a page places them: a figure that stands aside shares its place with the words after it. Before a table,
 * another figure or nothing it stands as any other.
 */
export function withAsides(blocks: readonly BookBlock[]): PlacedBlock[] {
  return blocks.flatMap((block, at): PlacedBlock[] => {
    if (isAside(block, blocks[at + 1])) return [];
    const before = blocks[at - 1];
    return [{ block, aside: before?.kind === 'figure' && isAside(before, block) ? before : null }];
  });
}

const isAside = (block: BookBlock, next: BookBlock | undefined): boolean =>
  block.kind === 'figure' &&
  block.isAside &&
  next !== undefined &&
  next.kind !== 'table' &&
  next.kind !== 'figure';
