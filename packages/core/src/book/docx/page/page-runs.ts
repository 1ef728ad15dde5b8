import type { FileChild } from 'docx';
import type { Book, BookSection } from '../../types.js';
import { writeBlocks } from '../blocks/write-block.js';
import { writeHeading, type Place } from '../blocks/write-heading.js';
import type { DocxWriter } from '../docx-writer.js';
import { pageShape } from './page-shape.js';

/** Pages of one shape that follow each other. */
export interface PageRun {
  readonly isWide: boolean;
  readonly children: readonly FileChild[];
}

/** Chapters and appendices, as runs of pages of one shape. */
export function pageRuns({ appendices, chapters }: Book, writer: DocxWriter): PageRun[] {
  const runs: { isWide: boolean; children: FileChild[] }[] = [];
  const add = (isWide: boolean, children: readonly FileChild[]): void => {
    const last = runs.at(-1);
    if (last?.isWide === isWide) last.children.push(...children);
    else runs.push({ isWide, children: [...children] });
  };
  const visit = (section: BookSection, place: Place, isWithinWide: boolean): void => {
    const isWide = isWithinWide || section.isWide;
    add(beginsWide(section, isWide), [writeHeading(section, place, writer)]);
    if (section.blocks.length > 0)
      add(isWide, writeBlocks(section.blocks, pageShape(isWide), writer));
    const below = { ...place, level: place.level + 1, isFirst: false };
    for (const each of section.sections) visit(each, below, isWide);
  };
  [...chapters, ...appendices].forEach((section, at) => {
    const part = at < chapters.length ? 'chapters' : 'appendices';
    visit(section, { part, level: 1, isFirst: at === 0 }, false);
  });
  return runs;
}

/** A heading with nothing of its own below it would stand alone on the last upright page. */
const beginsWide = ({ blocks, sections: [first] }: BookSection, isWide: boolean): boolean =>
  isWide || (blocks.length === 0 && first !== undefined && beginsWide(first, first.isWide));
