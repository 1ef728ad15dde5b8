import { isProposal, type Framework, type ProposedPart } from '@kotacerdas/core/framework';
import { formatDate, translateReport, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Source } from '../input/source.js';
import type { CommandMessages } from '../messages/types.js';
import { wrap } from '../output/wrap.js';
import type { Line } from '../terminal/terminal.js';

/** Which plan an answer is about, which edition of it, and as of when. */
export function planLines(
  { edition, masterplan }: Source,
  { asOf, lang, messages }: { asOf: string; lang: Locale; messages: CommandMessages },
): Line[] {
  const notes = [
    `${masterplan.region.name} (${masterplan.region.code})`,
    edition === null ? messages.draft : messages.edition(edition.number),
    translateReport(lang, 'summary.as-of', { date: formatDate(lang, asOf) }),
    ...(masterplan.sample ? [translateTerm(lang, 'sample-data')] : []),
  ];
  return [{ heading: masterplan.title }, ...wrap(notes.join(' · '))];
}

/** What kind of figures follow, as the books say it too. */
export function figureNote(
  framework: Framework,
  parts: readonly ProposedPart[],
  lang: Locale,
): string {
  const isOwn = parts.some((part) => isProposal(framework, part));
  return [
    translateTerm(lang, 'simulation'),
    ...(isOwn ? [translateTerm(lang, 'proposal')] : []),
  ].join('; ');
}
