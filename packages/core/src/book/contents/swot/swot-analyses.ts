import { inScopeOrder } from '../../../dashboard/in-scope-order.js';
import { formatNumber } from '../../../locale/format-number.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { MasterplanSwotAnalysis } from '../../../masterplan/types.js';
import { evaluateSwot } from '../../../swot/evaluate-swot.js';
import type { SwotResult } from '../../../swot/types.js';
import { nothingThere, note, paragraph, row, words, figures } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { lowerFirst } from '../../prose/lower-first.js';
import type { BookBlock, BookSection } from '../../types.js';
import { factorTable } from './factor-table.js';
import { isOfMethod, issuesInWords } from './issues-in-words.js';
import { positionText } from './position-text.js';
import { saidOnce } from './said-once.js';
import { scopeInWords, scopeName } from './scope-name.js';
import { swotRemarks } from './swot-remarks.js';

/** All positions in one table, and each analysis with its factors, its place and what to beware of. */
export function swotAnalyses(context: BookContext): Composed {
  const { framework, masterplan } = context;
  const analyses = inScopeOrder(masterplan.swot, framework);
  if (analyses.length === 0) {
    return { blocks: [unfilled('Analisis SWOT', 'planner')] };
  }
  const evaluated = analyses.map((analysis) => ({
    analysis,
    result: evaluateSwot(analysis, framework.swot.method),
  }));
  const isTurned = evaluated.some(({ result }) => turnedText(result) !== nothingThere);
  return {
    blocks: [
      paragraph({ reference: 'swot-positions' }, ' merangkum posisi setiap analisis.'),
      {
        kind: 'table',
        id: 'swot-positions',
        caption: 'Posisi SWOT',
        columns: [
          words('Lingkup', 5),
          figures('X', 2),
          figures('Y', 2),
          words('Posisi', 6),
          ...(isTurned ? [words('Setelah rating dibalik', 6)] : []),
        ],
        rows: evaluated.map(({ analysis, result }) =>
          row(
            scopeName(context, analysis.scope),
            coordinate(result.coordinates.x),
            coordinate(result.coordinates.y),
            positionText(result),
            ...(isTurned ? [turnedText(result)] : []),
          ),
        ),
        note: null,
      },
      ...saidOnce(
        context,
        evaluated.map(({ analysis: { scope }, result: { issues } }) => ({
          scope,
          texts: issuesInWords(context, issues.filter(isOfMethod)),
        })),
      ).map(note),
    ],
    sections: evaluated.map(({ analysis, result }) => analysisSection(context, analysis, result)),
  };
}

const coordinate = (value: number | null): string =>
  value === null ? nothingThere : formatNumber('id', value);

/** Where an analysis whose ratings mislead would stand with weaknesses and threats turned round. */
const turnedText = ({ turnedRound }: Pick<SwotResult, 'turnedRound'>): string =>
  turnedRound === null || turnedRound.quadrantLabel === null
    ? nothingThere
    : translateTerm('id', turnedRound.quadrantLabel);

function analysisSection(
  context: BookContext,
  analysis: MasterplanSwotAnalysis,
  result: SwotResult,
): BookSection {
  const { id } = analysis;
  const name = scopeName(context, analysis.scope);
  const inWords = scopeInWords(context, analysis.scope);
  const remarks = swotRemarks(context, result);
  const blocks: BookBlock[] =
    analysis.factors.length === 0
      ? [
          unfilled(
            `Faktor SWOT ${inWords}`,
            analysis.scope.kind === 'dimension' ? 'dimension-lead' : 'planner',
          ),
        ]
      : [
          factorTable(analysis, result, {
            id: `ifas-${id}`,
            caption: `IFAS ${inWords}`,
            kinds: ['strength', 'weakness'],
            totals: result.ifas,
          }),
          factorTable(analysis, result, {
            id: `efas-${id}`,
            caption: `EFAS ${inWords}`,
            kinds: ['opportunity', 'threat'],
            totals: result.efas,
          }),
          paragraph(...positionInWords(inWords, result)),
          {
            kind: 'figure',
            id: `quadrant-${id}`,
            caption: `Kuadran SWOT ${inWords}`,
            alternative: `Bidang empat kuadran dengan titik pada X ${coordinate(result.coordinates.x)} dan Y ${coordinate(result.coordinates.y)}. ${positionText(result)}.`,
            isAside: false,
            drawing: { name: 'swot-quadrant', swotId: id },
          },
          ...remarks.map(note),
        ];
  return { id, heading: name, isWide: false, blocks, sections: [] };
}

function positionInWords(name: string, result: SwotResult): string[] {
  const { coordinates, ieCell, quadrantLabel } = result;
  if (coordinates.x === null || coordinates.y === null || quadrantLabel === null) {
    return [`Posisi ${name} belum dapat ditentukan, karena salah satu sisi tabel belum terisi.`];
  }
  return [
    `Koordinat ${name} adalah X = ${coordinate(coordinates.x)} dan Y = ${coordinate(coordinates.y)}, sehingga posisinya ${lowerFirst(translateTerm('id', quadrantLabel))}.`,
    ieCell === null ? '' : ` Pada matriks internal–eksternal posisinya adalah sel ${ieCell}.`,
  ];
}
