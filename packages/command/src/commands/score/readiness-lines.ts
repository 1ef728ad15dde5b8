import type { ReadinessSummary } from '@kotacerdas/core/dashboard';
import type { Framework } from '@kotacerdas/core/framework';
import { formatDate, formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { ReadinessFigures } from '@kotacerdas/core/readiness';
import { bandName } from '../../names/band-name.js';
import { figureNote } from '../../names/plan-lines.js';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';

/** The region, its elements and their sub-elements, one row each. */
export function readinessLines(
  readiness: ReadinessSummary | null,
  framework: Framework,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = messages.score;
  const note = figureNote(framework, ['readiness-scale', 'readiness-weights'], lang);
  const head: Line[] = [{ heading: texts.readiness }, `(${note})`];
  if (readiness === null) return [...head, texts.noAssessment];
  const { assessedOn, consolidated, raters, score, title } = readiness;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(lang, value));
  const row = (name: string, { bandId, gap, score: own, target }: ReadinessFigures) => [
    name,
    own === null ? translateTerm(lang, 'not-assessed') : figure(own),
    figure(target),
    figure(gap),
    bandName(bandId, framework, lang),
  ];
  const rows = score.elements.flatMap((element) => {
    const known = framework.readiness.elements.find(({ id }) => id === element.elementId);
    const nameOf = (id: string) =>
      known?.subElements.find((part) => part.id === id)?.name[lang] ?? id;
    return [
      row(`  ${known?.name[lang] ?? element.elementId}`, element),
      ...element.subElements.map((part) => row(`    ${nameOf(part.subElementId)}`, part)),
    ];
  });
  const { answered, missing, notApplicable } = score.coverage;
  return [
    ...head,
    ...wrap(texts.assessment(title, formatDate(lang, assessedOn), raters)),
    ...(consolidated ? [] : wrap(texts.notConsolidated)),
    ...wrap(texts.coverage({ answered, missing, notApplicable })),
    '',
    ...table(
      [
        { isFlexible: true },
        { heading: texts.score, isNumber: true },
        { heading: texts.target, isNumber: true },
        { heading: texts.gap, isNumber: true },
        { heading: texts.band },
      ],
      [row(texts.region, score), ...rows],
    ),
  ];
}
