import { rankByUsg } from '../../../action-plan/priority/rank-by-usg.js';
import { figures, marks, note, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';

/** Ranks that are shown; those who share the last of them are shown too. */
const shownRanks = 15;

/** The problems that weigh most by urgency, seriousness and growth. */
export function problemPriorities({ masterplan, opd }: BookContext): Composed {
  const { problems } = masterplan;
  const { leftOut, ranked } = rankByUsg(problems);
  const byId = new Map<string, (typeof problems)[number]>(problems.map((each) => [each.id, each]));
  const shown = ranked.filter(({ rank }) => rank <= shownRanks);
  const [first] = shown;
  if (first === undefined) {
    return {
      blocks: [
        problems.length === 0
          ? unfilled('Permasalahan', 'dimension-lead')
          : unfilled('Nilai USG permasalahan', 'opds'),
      ],
    };
  }
  const leaders = shown.filter(({ rank }) => rank === 1);
  const title = asClause(byId.get(first.id)?.title ?? first.code);
  return {
    blocks: [
      paragraph(
        `Prioritas permasalahan ditentukan dengan metode USG: urgensi, keseriusan, dan perkembangan, masing-masing bernilai 1 sampai 5. `,
        leaders.length === 1
          ? `Permasalahan dengan jumlah tertinggi adalah “${title}” (${first.code}) dengan jumlah ${String(first.score)}. `
          : sentence(
              `${countOf(leaders.length, 'permasalahan')} berbagi peringkat pertama dengan jumlah ${String(first.score)}`,
            ).concat(' '),
        { reference: 'problem-priorities' },
        ' memuat permasalahan utama.',
      ),
      {
        kind: 'table',
        id: 'problem-priorities',
        caption: 'Permasalahan dengan jumlah USG tertinggi',
        columns: [
          marks('Peringkat', 2),
          marks('Kode', 2),
          words('Permasalahan', 7),
          words('Perangkat daerah', 3),
          figures('U', 1),
          figures('S', 1),
          figures('G', 1),
          figures('Jumlah', 2),
        ],
        rows: shown.map(({ code, id, rank, score, usg }) => {
          const problem = byId.get(id);
          return row(
            String(rank),
            code,
            problem?.title ?? code,
            opd(problem?.opdId),
            String(usg.urgency),
            String(usg.seriousness),
            String(usg.growth),
            String(score),
          );
        }),
        note: 'U: urgensi; S: keseriusan; G: perkembangan. Jumlah yang sama berbagi peringkat.',
      },
      ...(leftOut.length === 0
        ? []
        : [
            note(
              sentence(
                `${countOf(leftOut.length, 'permasalahan')} belum bernilai USG sehingga tidak ikut diperingkat`,
              ),
            ),
          ]),
    ],
  };
}
