import type { BookContext } from '../../compose/book-context.js';
import { paragraph } from '../../compose/blocks.js';
import type { Composed } from '../../compose/composed.js';
import { asClause } from '../../prose/as-clause.js';
import { countOf } from '../../prose/count-of.js';
import { joinCounts } from '../../prose/join-counts.js';
import { joinWords } from '../../prose/join-words.js';

/** Why the region plans, from what it has and what its leaders have said. */
export function background({ framework, masterplan, summary }: BookContext): Composed {
  const { period, region, rpjmd, sample } = masterplan;
  const { items } = summary;
  const commitment = region.profile?.leadersCommitment;
  const recorded = joinCounts([
    { count: items.problems, noun: 'permasalahan' },
    { count: items.needs, noun: 'kebutuhan' },
    { count: items.innovations, noun: 'inovasi' },
  ]);
  const names = framework.dimensions.map(({ name }) => name.id);
  return {
    blocks: [
      ...(sample
        ? [
            paragraph({
              strong:
                'Buku ini disusun dari data contoh dan tidak memuat kebijakan daerah yang sebenarnya.',
            }),
          ]
        : []),
      paragraph(
        `${region.name} menyusun rencana kota cerdas untuk tahun ${String(period.from)} sampai ${String(period.to)}. `,
        'Arah pembangunan, permasalahan, dan kebutuhan daerah dipahami lebih dahulu, baru kemudian strategi dan prioritas dipilih. ',
        rpjmd === undefined
          ? ''
          : `Titik tolaknya adalah ${asClause(rpjmd.title)}, sehingga penyusunan tidak dimulai dari nol.`,
      ),
      ...(commitment === undefined
        ? []
        : [
            paragraph(
              `Komitmen pimpinan daerah dinyatakan sebagai berikut: “${asClause(commitment.statement)}.”`,
              commitment.reference === undefined ? '' : ` (${asClause(commitment.reference)})`,
            ),
          ]),
      paragraph(
        `Isi rencana diselaraskan dengan ${countOf(names.length, 'dimensi')} menurut ${framework.name.id}, yaitu ${joinWords(names)}. `,
        recorded === ''
          ? 'Sampai buku ini disusun, belum ada permasalahan, kebutuhan, atau inovasi yang dicatat.'
          : `Sampai buku ini disusun, telah dicatat ${recorded}.`,
      ),
    ],
  };
}
