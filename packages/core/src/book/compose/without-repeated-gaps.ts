import type { BookSection } from '../types.js';
import { hasWords } from './has-words.js';

/**
 * A chapter in which each gap is said once. Every content says what it lacks, as none knows which others a template puts
 * beside it; those that lack the same would say it one after the other.
 */
export function withoutRepeatedGaps(chapter: BookSection): BookSection {
  const said = new Set<string>();
  const once = (section: BookSection): BookSection => ({
    ...section,
    blocks: section.blocks.filter((block) => {
      if (block.kind !== 'gap') return true;
      const isNew = !said.has(block.text);
      said.add(block.text);
      return isNew;
    }),
    sections: section.sections.map(once).filter(hasWords),
  });
  return once(chapter);
}
