import { rankByUsg } from '../../../action-plan/priority/rank-by-usg.js';
import type { Dimension } from '../../../framework/types.js';
import { formatInteger, formatPercent } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import {
  figures,
  marks,
  nothingThere,
  paragraph,
  points,
  row,
  words,
} from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';
import { countOf } from '../../prose/count-of.js';
import { joinCounts } from '../../prose/join-counts.js';
import { sentence } from '../../prose/sentence.js';
import { baselineText, lastTargetText } from '../direction/measure-cells.js';
import { budgetText, yearsText } from '../action-plan/program-rows.js';

/** What fits one page, or two where names are long: how many of each are shown. */
const shown = { problems: 5, strategies: 4, programs: 5, indicators: 5 } as const;

/** One dimension in one or two pages, for who decides: what is wrong, what is done, and how it will be measured. */
export function pageOfDimension(context: BookContext, dimension: Dimension): Composed {
  const { masterplan, summary } = context;
  const counts = summary.dimensions.find(({ dimensionId }) => dimensionId === dimension.id);
  if (
    counts === undefined ||
    counts.problems + counts.needs + counts.innovations + counts.programs === 0
  ) {
    return { blocks: [unfilled(dimension.name.id, 'dimension-lead')] };
  }
  const of = <Item extends { readonly dimensionId: string }>(items: readonly Item[]) =>
    items.filter(({ dimensionId }) => dimensionId === dimension.id);
  const problems = of(masterplan.problems);
  const ranked = rankByUsg(problems).ranked;
  const byId = new Map<string, (typeof problems)[number]>(problems.map((each) => [each.id, each]));
  const strategies = of(masterplan.strategies);
  const programs = of(masterplan.programs);
  const leading = [...programs].sort((a, b) => Number(b.quickWin) - Number(a.quickWin));
  const measured = leading.flatMap(({ code, indicators }) =>
    indicators.map((indicator) => ({ code, indicator })),
  );
  return {
    blocks: [
      paragraph(
        sentence(
          `${dimension.name.id} memuat ${joinCounts([
            { count: counts.problems, noun: 'permasalahan' },
            { count: counts.needs, noun: 'kebutuhan' },
            { count: counts.innovations, noun: 'inovasi' },
            { count: counts.programs, noun: 'program' },
          ])}`,
        ),
        counts.budget === 0
          ? ''
          : ` Anggaran programnya ${formatRupiahShort('id', counts.budget)}.`,
        counts.progress.mean === null
          ? ''
          : ` Rata-rata kemajuan program yang melapor ${formatPercent('id', counts.progress.mean, 1)}.`,
      ),
      ...(ranked.length === 0
        ? []
        : [
            paragraph({ strong: 'Permasalahan utama' }),
            points(
              ranked.slice(0, shown.problems).map(({ code, id, score }) => {
                const title = asClause(byId.get(id)?.title ?? code);
                return `${title} (${code}, USG ${formatInteger('id', score)})`;
              }),
            ),
          ]),
      ...(strategies.length === 0
        ? [unfilled(`Strategi ${dimension.name.id}`, 'dimension-lead', 'dirumuskan')]
        : [
            paragraph({ strong: 'Strategi' }),
            points(
              strategies.slice(0, shown.strategies).map(({ statement }) => asClause(statement)),
            ),
            ...(strategies.length > shown.strategies
              ? [
                  paragraph(
                    restOf(strategies.length - shown.strategies, 'strategi', strategyChapter),
                  ),
                ]
              : []),
          ]),
      ...(leading.length === 0
        ? [unfilled(`Program ${dimension.name.id}`, 'dimension-lead')]
        : [
            {
              kind: 'table' as const,
              id: `page-programs-${dimension.id}`,
              caption: `Program ${dimension.name.id}`,
              columns: [
                words('Program', 8),
                words('Penanggung jawab', 4),
                marks('Tahun', 3),
                figures('Anggaran', 3),
                marks('Quick win', 2),
              ],
              rows: leading
                .slice(0, shown.programs)
                .map((program) =>
                  row(
                    program.name,
                    context.opd(program.leadOpdId),
                    yearsText(program.period),
                    budgetText(program),
                    program.quickWin ? 'ya' : nothingThere,
                  ),
                ),
              note:
                leading.length > shown.programs
                  ? restOf(leading.length - shown.programs, 'program', planChapter)
                  : null,
            },
          ]),
      ...(measured.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              id: `page-indicators-${dimension.id}`,
              caption: `Indikator ${dimension.name.id}`,
              columns: [
                words('Indikator', 8),
                marks('Satuan', 3),
                figures('Nilai awal', 3),
                figures('Target akhir', 3),
              ],
              rows: measured
                .slice(0, shown.indicators)
                .map(({ indicator }) =>
                  row(
                    indicator.name,
                    indicator.unit,
                    baselineText(indicator),
                    lastTargetText(indicator),
                  ),
                ),
              note:
                measured.length > shown.indicators
                  ? restOf(measured.length - shown.indicators, 'indikator', planChapter)
                  : null,
            },
          ]),
    ],
  };
}

/** The chapters in which all of them stand. */
const strategyChapter = 'Strategi per dimensi';
const planChapter = 'Rencana aksi';

const restOf = (count: number, noun: string, where: string): string =>
  sentence(`${countOf(count, `${noun} lainnya`)} ada pada bab ${where}`);
