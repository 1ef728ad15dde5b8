import type { Dimension } from '../../framework/types.js';
import { chapterOfDimension } from '../../masterplan/completeness/chapter-of-dimension.js';
import type { BookCheck } from '../../masterplan/completeness/types.js';
import { dimensionComposers } from '../contents/dimension-composers.js';
import { planComposers } from '../contents/plan-composers.js';
import { ofAppendices } from '../template/own-ids.js';
import type { BookTemplate, ChapterTemplate, SectionTemplate } from '../template/types.js';
import type { Book, BookSection } from '../types.js';
import { atEnd } from './at-end.js';
import { bookCompleteness } from './book-completeness.js';
import { bookContext, type BookContext, type BookSource } from './book-context.js';
import type { Composed } from './composed.js';
import { hasWords } from './has-words.js';
import { whatIsMissing } from './what-is-missing.js';
import { withoutRepeatedGaps } from './without-repeated-gaps.js';

/**
 * A book of a plan, written by a template. The same input gives the same book, wherever and whenever it is made.
 *
 * @example
 * const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
 * composeBook(source, buku1).chapters.length; // 8
 */
export function composeBook(source: BookSource, template: BookTemplate): Book {
  const context = bookContext(source);
  const { asOf, edition, framework, masterplan } = source;
  const { chapters } = bookCompleteness(source, template);
  const { code, name } = masterplan.region;
  return {
    id: template.id,
    form: template.form ?? 'book',
    title: template.title.id,
    subtitle: template.subtitle.id,
    planTitle: masterplan.title,
    region: { code, name },
    period: masterplan.period,
    framework: { id: framework.id, version: framework.version, name: framework.name.id },
    sample: masterplan.sample,
    edition,
    asOf,
    chapters: template.chapters.flatMap((chapter) => chaptersOf(context, chapter, chapters)),
    appendices: template.appendices
      .flatMap((each) => sectionsOf(context, ofAppendices, each))
      .filter(hasWords),
  };
}

function chaptersOf(
  context: BookContext,
  chapter: ChapterTemplate,
  checks: BookCheck['chapters'],
): BookSection[] {
  const whole = (gathered: BookSection, below: readonly BookSection[]): BookSection => {
    const section = withoutRepeatedGaps({
      ...gathered,
      sections: [...gathered.sections, ...below],
    });
    const check = checks.find(({ id }) => id === section.id);
    const form = chapter.lacking ?? 'section';
    if (check === undefined || (form === 'sentence' && isOneGap(section))) return section;
    // Across where the section before it is, so that it needs no page of its own.
    const isWide = section.sections.at(-1)?.isWide ?? false;
    return atEnd(section, whatIsMissing(context, section, check, { form, isWide }));
  };
  if (chapter.perDimension) {
    return context.framework.dimensions.map((dimension) => {
      const id = chapterOfDimension(chapter.id, dimension.id);
      const composed = chapter.contents.map((content) =>
        dimensionComposers[content](context, dimension),
      );
      return whole(gather(id, dimension.name.id, false, composed), []);
    });
  }
  const { contents, heading, id, sections } = chapter;
  const composed = contents.map((content) => planComposers[content](context));
  const below = sections.flatMap((each) => sectionsOf(context, id, each));
  return [whole(gather(id, heading.id, false, composed), below)];
}

function sectionsOf(
  context: BookContext,
  within: string,
  template: SectionTemplate,
): BookSection[] {
  const { id, isWide } = template;
  if (template.perDimension) {
    return context.framework.dimensions.map((dimension: Dimension) =>
      gather(
        `${within}/${id}/${dimension.id}`,
        dimension.name.id,
        isWide,
        template.contents.map((content) => dimensionComposers[content](context, dimension)),
      ),
    );
  }
  const composed = template.contents.map((content) => planComposers[content](context));
  return [gather(`${within}/${id}`, template.heading.id, isWide, composed)];
}

function gather(
  id: string,
  heading: string,
  isWide: boolean,
  composed: readonly Composed[],
): BookSection {
  const blocks = composed.flatMap((each) => each.blocks);
  const sections = composed.flatMap(({ sections: below = [] }) =>
    below.map((section) => ({ ...section, id: `${id}/${section.id}` })),
  );
  return { id, heading, isWide: isWide && hasTable({ blocks, sections }), blocks, sections };
}

/** Without a table, nothing is too wide for an upright page. */
const hasTable = ({ blocks, sections }: Pick<BookSection, 'blocks' | 'sections'>): boolean =>
  blocks.some(({ kind }) => kind === 'table') || sections.some(hasTable);

/** A chapter that holds nothing yet says so, and who sees to it: there is nothing to add. */
const isOneGap = ({ blocks, sections }: BookSection): boolean =>
  sections.length === 0 && blocks.length === 1 && blocks[0]?.kind === 'gap';
