import { note, paragraph, points } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { indicatorsOf } from '../../../framework/indicators-of.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';

/** How the plan comes about, and which framework its figures follow. */
export function methodology({ framework }: BookContext): Composed {
  const { readiness } = framework;
  const elements = readiness.elements.map(({ name }) => name.id.toLowerCase());
  return {
    blocks: [
      paragraph(
        `Menurut metode ini, rencana disusun dalam empat bimbingan teknis (bimtek) yang mempertemukan seluruh perangkat daerah dan Dewan Smart City. `,
        `Kerangka yang dipakai adalah ${framework.name.id} versi ${framework.version}. Langkahnya sebagai berikut.`,
      ),
      points(
        [
          'Setiap perangkat daerah mencatat permasalahan, kebutuhan, dan inovasinya; Dewan Smart City dapat mengusulkan inovasi.',
          `Kesiapan daerah dinilai pada ${countOf(elements.length, 'elemen')}, yaitu ${joinWords(elements)}, dengan ${countOf(indicatorsOf(readiness).length, 'indikator')} bertingkat 1 sampai 5. Setiap perangkat daerah menilai diri, lalu perangkat daerah pengampu menetapkan tingkat akhir disertai pertimbangannya.`,
          'Kekuatan, kelemahan, peluang, dan ancaman dibobot dan diberi rating; jumlah skornya menentukan posisi daerah, dan strategi disusun dari faktor yang dirujuknya.',
          'Strategi diturunkan menjadi program dengan indikator, target tahunan, penanggung jawab, dan sumber dana.',
          'Setiap isian diajukan oleh operator, disetujui kepala perangkat daerah, dan dikunci pada akhir bimtek, sehingga angka dalam buku ini sama dengan angka pada dasbor.',
        ],
        true,
      ),
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
