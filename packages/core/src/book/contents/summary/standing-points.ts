import { programStatuses } from '../../../masterplan/choices.js';
import { formatPercent } from '../../../locale/format-number.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { BookContext } from '../../compose/book-context.js';
import { notYet } from '../../compose/not-yet.js';
import { countOf } from '../../prose/count-of.js';
import { highestAndLowest, type NamedValue } from '../../prose/highest-and-lowest.js';
import { joinWords } from '../../prose/join-words.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { asClause } from '../../prose/as-clause.js';
import { shortenText } from '../../../locale/shorten-text.js';
import { sentence } from '../../prose/sentence.js';
import { sharedText } from '../../prose/shared-text.js';
import type { BookText } from '../../types.js';
import { bandName, scoreText } from '../readiness/score-text.js';
import { brief } from './brief.js';
import { regionPosition } from './region-position.js';

/** What the plan is for, where the region stands, what stands out and what lags, and how far it is: a point each, as the plan says it. */
export function standingPoints(context: BookContext): BookText[] {
  const { framework, masterplan, summary } = context;
  const score = summary.readiness?.score.score ?? null;
  const band = bandName(framework, summary.readiness?.score.bandId ?? null);
  const ends = [
    { of: 'elemen kesiapan', found: highestAndLowest(elements(context)) },
    { of: 'kemajuan program', found: highestAndLowest(progressOfDimensions(context)) },
  ];
  const named = (end: 'highest' | 'lowest') =>
    ends.flatMap(({ found, of }) => (found === null ? [] : [`${of} ${sharedText(found[end])}`]));
  const [above, below] = [named('highest'), named('lowest')];
  return [
    visionPoint(masterplan.vision),
    point(
      'Kesiapan',
      score === null
        ? 'belum dinilai'
        : `${scoreText(score)} dari 5${band === null ? '' : `, tergolong ${band}`}`,
    ),
    point('Posisi SWOT', regionPosition(summary.swot)),
    ...(above.length === 0 ? [] : [point('Yang menonjol', above.join(' serta '))]),
    ...(below.length === 0 ? [] : [point('Yang tertinggal', below.join(' serta '))]),
    point('Pelaksanaan', progressText(context)),
    point('Quick win', quickWinText(context)),
  ];
}

/** What was put in front of a sentence is followed by a colon: the sentence goes on below its capital. */
const point = (name: string, said: string): BookText => [
  { strong: `${name}: ` },
  lowerFirst(sentence(said)),
];

/** A vision of any length leaves room for the rest of the page. */
const longestVision = 200;

function visionPoint(vision: string): BookText {
  if (vision.trim() === '') return point('Visi', notYet('planner'));
  const said = shortenText(asClause(vision), longestVision);
  return [{ strong: `Visi: “${said.endsWith('…') ? said : `${said}.`}”` }];
}

function elements({ framework, summary }: BookContext): NamedValue[] {
  return (summary.readiness?.score.elements ?? []).flatMap(({ elementId, score }) => {
    const element = framework.readiness.elements.find(({ id }) => id === elementId);
    return element === undefined || score === null
      ? []
      : [{ name: brief(lowerFirst(element.name.id)), value: score, text: scoreText(score) }];
  });
}

function progressOfDimensions({ dimension, summary }: BookContext): NamedValue[] {
  return summary.dimensions.flatMap(({ dimensionId, progress: { mean } }) =>
    mean === null
      ? []
      : [
          {
            name: brief(dimension(dimensionId)),
            value: mean,
            text: formatPercent('id', mean, 1),
          },
        ],
  );
}

function progressText({ summary: { programs } }: BookContext): string {
  const { expected, mean } = programs.progress;
  if (programs.total === 0) return `rencana aksi ${notYet('dimension-lead')}`;
  if (mean === null) return 'belum ada program yang melaporkan kemajuan';
  const reached = `kemajuan rata-rata ${formatPercent('id', mean, 1)}`;
  return expected === null
    ? reached
    : `${reached}, menurut waktu seharusnya ${formatPercent('id', expected, 1)}`;
}

function quickWinText({ masterplan }: BookContext): string {
  const quickWins = masterplan.programs.filter(({ quickWin }) => quickWin);
  if (quickWins.length === 0) return notYet('dimension-lead', 'ditetapkan');
  const byStatus = programStatuses.flatMap((status) => {
    const count = quickWins.filter((program) => program.status === status).length;
    return count === 0 ? [] : [countOf(count, translateTerm('id', `program.status.${status}`))];
  });
  return `${countOf(quickWins.length, 'program')}, yaitu ${joinWords(byStatus)}`;
}
