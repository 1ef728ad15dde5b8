import { describeNextStep, describeStepOwner, formatPercent } from '@kotacerdas/core/locale';
import type { Completeness } from '@kotacerdas/core/masterplan';
import type { Source } from '../../input/source.js';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';

/** What to do next is a page of its own; a summary begins it. */
const mostSteps = 8;

/** How far the books are filled, chapter by chapter, and the first steps from here. */
export function completenessLines(
  { books, next, share }: Completeness,
  { framework, masterplan }: Source,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = messages.summarise;
  const percent = (value: number | null) =>
    value === null ? '–' : formatPercent(lang, value * 100);
  const rows = books.flatMap((book) => [
    [texts.book(book.id), percent(book.share), texts.statuses[book.status]],
    ...book.chapters.map((chapter) => [
      `  ${chapter.name[lang]}`,
      percent(chapter.share),
      texts.statuses[chapter.status],
    ]),
  ]);
  const names = { opds: masterplan.opds, dimensions: framework.dimensions };
  return [
    { heading: texts.completeness(percent(share)) },
    ...wrap(texts.completenessNote),
    '',
    ...table([{ isFlexible: true }, { isNumber: true }, {}], rows),
    ...(next.length === 0 ? [] : ['', { heading: texts.next }]),
    ...next.slice(0, mostSteps).flatMap((step) => {
      const [first = '', ...others] = wrap(
        `${describeNextStep(lang, step)} (${describeStepOwner(lang, step.who, names)})`,
        '    ',
      );
      return [`  – ${first.trimStart()}`, ...others];
    }),
    ...(next.length > mostSteps ? [`  ${texts.moreSteps(next.length - mostSteps)}`] : []),
  ];
}
