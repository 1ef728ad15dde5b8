import { roadmap } from '../../../action-plan/roadmap/roadmap.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { gap, marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { joinCounts } from '../../prose/join-counts.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';
import type { BookSection } from '../../types.js';

const lengths = { short: 'satu tahun', medium: 'lima tahun', long: 'sepuluh tahun' } as const;

/** The programmes by how far ahead they look, dimension by dimension and year by year. */
export function roadmapHorizons({ dimension, framework, masterplan }: BookContext): Composed {
  if (masterplan.programs.length === 0) {
    return {
      blocks: [unfilled('Peta jalan belum dapat disusun: rencana aksi', 'dimension-lead')],
    };
  }
  const { horizons, leftOut } = roadmap(masterplan.programs, {
    dimensionIds: framework.dimensions.map(({ id }) => id),
  });
  const nameOf = (horizon: keyof typeof lengths) =>
    translateTerm('id', `program.horizon.${horizon}`);
  return {
    blocks: [
      paragraph(
        sentence(
          `peta jalan menata program menurut jangka waktunya: ${joinCounts(horizons.map(({ horizon, programs }) => ({ count: programs, noun: `program ${nameOf(horizon)} (${lengths[horizon]})` })))}`,
        ),
      ),
      ...(leftOut.length === 0
        ? []
        : [
            gap(
              sentence(
                `${joinWords(leftOut.map(({ code }) => code))} belum dapat ditempatkan dalam peta jalan; periksa tahun dan jangka waktunya`,
              ),
            ),
          ]),
    ],
    sections: horizons.map(({ dimensions, horizon, programs }): BookSection => {
      const name = nameOf(horizon);
      return {
        id: horizon,
        heading: `Program ${name}`,
        isWide: false,
        blocks:
          programs === 0
            ? [paragraph(`Tidak ada program ${name}.`)]
            : [
                {
                  kind: 'table',
                  id: `roadmap-${horizon}`,
                  caption: `Peta jalan ${name}`,
                  columns: [words('Dimensi', 4), marks('Mulai', 2), words('Program', 12)],
                  rows: dimensions.flatMap(({ dimensionId, years }) =>
                    years
                      .filter((each) => each.programs.length > 0)
                      .map((each, at) =>
                        row(
                          at === 0 ? dimension(dimensionId) : '',
                          String(each.year),
                          each.programs
                            .map((program) => `${program.code} ${program.name}`)
                            .join('\n'),
                        ),
                      ),
                  ),
                  note: null,
                },
              ],
        sections: [],
      };
    }),
  };
}
