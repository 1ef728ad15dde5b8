import type { BookBlock, BookSection } from '../types.js';
import type { Missing } from './what-is-missing.js';

/** A chapter with what it lacks at its end: a last section, or the last words of the section that is last. */
export function atEnd(chapter: BookSection, { blocks, sections }: Missing): BookSection {
  const ended = blocks.length === 0 ? chapter : withLastWords(chapter, blocks);
  return { ...ended, sections: [...ended.sections, ...sections] };
}

function withLastWords(section: BookSection, blocks: readonly BookBlock[]): BookSection {
  const last = section.sections.at(-1);
  return last === undefined
    ? { ...section, blocks: [...section.blocks, ...blocks] }
    : { ...section, sections: [...section.sections.slice(0, -1), withLastWords(last, blocks)] };
}
