import { note, paragraph, points } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { indicatorsOf } from '../../../framework/indicators-of.js';
import { councilName } from '../../prose/council-name.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { partOf } from '../../prose/part-of.js';

/** How a plan comes about, which framework its figures follow, and how much of it has been approved. */
export function methodology({ framework, summary }: BookContext): Composed {
  const { readiness } = framework;
  const council = councilName(framework);
  const elements = readiness.elements.map(({ name }) => lowerFirst(name.id));
  return {
    blocks: [
      paragraph(
        `Kerangka yang dipakai adalah ${framework.name.id} versi ${framework.version}. `,
        `Menurut tata cara penyusunannya, seluruh perangkat daerah${council === null ? '' : ` dan ${council}`} bekerja bersama dalam bimbingan teknis (bimtek) melalui langkah-langkah berikut.`,
      ),
      points(
        [
          `Setiap perangkat daerah mencatat permasalahan, kebutuhan, dan inovasinya; ${council ?? 'pihak di luar perangkat daerah'} dapat mengusulkan inovasi.`,
          `Kesiapan daerah dinilai pada ${countOf(elements.length, 'elemen')}, yaitu ${joinWords(elements)}, dengan ${countOf(indicatorsOf(readiness).length, 'indikator')} bertingkat 1 sampai 5. Setiap perangkat daerah menilai diri, lalu perangkat daerah pengampu menetapkan tingkat akhir disertai pertimbangannya.`,
          'Kekuatan, kelemahan, peluang, dan ancaman dibobot dan diberi rating; jumlah skornya menentukan posisi daerah, dan strategi disusun dari faktor yang dirujuknya.',
          'Strategi diturunkan menjadi program dengan indikator, target tahunan, penanggung jawab, dan sumber dana.',
          'Isian diajukan oleh operator perangkat daerah, disetujui oleh kepala perangkat daerah, lalu dikunci pada akhir bimtek.',
        ],
        true,
      ),
      paragraph(approvedInWords(summary), 'Angka dalam buku ini sama dengan angka pada dasbor.'),
      ...(framework.proposals.length === 0
        ? []
        : [
            note(
              'Bagian kerangka yang tidak diatur dalam naskah resmi, seperti indikator, bobot, dan rentang kesiapan, adalah usulan, bukan ketentuan resmi.',
            ),
          ]),
    ],
  };
}

/** What the plan shows of the last step. */
function approvedInWords({ states }: Pick<BookContext['summary'], 'states'>): string {
  const all = Object.values(states).reduce((sum, count) => sum + count, 0);
  const approved = states.approved + states.locked;
  if (all === 0) return '';
  return approved === 0
    ? 'Sampai buku ini disusun, belum ada isian yang disetujui. '
    : `Sampai buku ini disusun, ${partOf(approved, all)} isian inventaris dan rencana aksi sudah disetujui. `;
}
