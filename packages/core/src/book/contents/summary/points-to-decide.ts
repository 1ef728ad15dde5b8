import { formatInteger } from '../../../locale/format-number.js';
import type { LateProgram } from '../../../action-plan/progress/late-types.js';
import type { BookContext } from '../../compose/book-context.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { partOf } from '../../prose/part-of.js';
import { shortenText } from '../../../locale/shorten-text.js';
import { sentence } from '../../prose/sentence.js';
import { brief } from './brief.js';

/** Programmes that are named; the rest is counted. */
const named = 3;

/** What waits for a decision of the head of the region, the most pressing first; none where nothing waits. */
export function pointsToDecide(context: BookContext): string[] {
  const { dimension, summary } = context;
  const { stale, staleAfterDays } = staleReports(context);
  const { open } = summary.trace.problems;
  const without = summary.dimensions.filter(({ programs }) => programs === 0);
  return [
    ...lateInWords(context),
    ...(stale === 0
      ? []
      : [
          `${countOf(stale, 'program')} yang berjalan tidak melapor lebih dari ${formatInteger('id', staleAfterDays)} hari`,
        ]),
    ...(without.length === 0 || without.length === summary.dimensions.length
      ? []
      : [
          `${joinWords(without.map(({ dimensionId }) => brief(dimension(dimensionId))))} belum mempunyai program`,
        ]),
    ...(open === 0
      ? []
      : [`${countOf(open, 'permasalahan')} belum dijawab oleh inovasi atau program mana pun`]),
    ...(summary.unapproved === 0
      ? []
      : [`${countOf(summary.unapproved, 'isian')} belum disetujui`]),
  ].map(sentence);
}

const staleReports = ({ summary }: BookContext) => {
  const { stale, staleAfterDays } = summary.programs.timeliness;
  return { stale: stale.numerator, staleAfterDays };
};

function lateInWords(context: BookContext): string[] {
  const { late } = context.summary.programs.timeliness;
  if (late.numerator === 0) return [];
  const behind = (late.programs ?? []).filter(({ shortfall }) => (shortfall ?? 0) > 0);
  const furthest = behind.slice(0, named).map((each) => nameOf(context, each));
  const said = `program yang terlambat berjumlah ${partOf(late.numerator, late.denominator)}`;
  if (furthest.length === 0) return [said];
  const lead =
    furthest.length === late.numerator
      ? ', yaitu'
      : furthest.length === behind.length
        ? '; yang tertinggal dari jadwal adalah'
        : '; yang paling jauh tertinggal adalah';
  return [`${said}${lead} ${joinWords(furthest)}`];
}

/** With its code: names that are cut can come out alike. */
function nameOf({ masterplan, opd }: BookContext, { code, programId }: LateProgram): string {
  const program = masterplan.programs.find(({ id }) => id === programId);
  return program === undefined
    ? code
    : `${brief(program.name)} (${code}, ${shortenText(opd(program.leadOpdId), 20)})`;
}
