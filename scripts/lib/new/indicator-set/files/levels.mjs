/** What the levels of an indicator mean, and what proves each. */
export const levels = ({ camel, id, title }) => `
import type { ReadinessLevels } from '../../types.js';

/**
 * What levels 1 to 5 of the indicators of ${title} mean and what evidence each needs, by indicator id; those that are
 * not here are rated without a description. A proposal. Each level asks for all that the level below it asks.
 *
 * @example
 * ${camel}Levels['${id}-legal-basis']?.[2].statement.en; // 'A legal basis is adopted.'
 */
export const ${camel}Levels: ReadinessLevels = {
  '${id}-legal-basis': [
    {
      statement: {
        id: 'Belum ada dasar hukum.',
        en: 'There is no legal basis yet.',
      },
      evidence: {
        id: 'Keterangan bagian hukum bahwa dasar hukum belum ada.',
        en: 'Statement of the legal department that there is no legal basis.',
      },
    },
    {
      statement: {
        id: 'Rancangan dasar hukum sedang disusun.',
        en: 'A legal basis is being drafted.',
      },
      evidence: {
        id: 'Naskah rancangan dan notula rapat penyusunannya.',
        en: 'The draft, and minutes of the meetings in which it is written.',
      },
    },
    {
      statement: {
        id: 'Dasar hukum ditetapkan.',
        en: 'A legal basis is adopted.',
      },
      evidence: {
        id: 'Naskah peraturan yang ditetapkan.',
        en: 'The regulation as adopted.',
      },
    },
    {
      statement: {
        id: 'Dasar hukum ditetapkan, dan pelaksanaannya dilaporkan setiap tahun.',
        en: 'A legal basis is adopted, and how it is carried out is reported every year.',
      },
      evidence: {
        id: 'Naskah peraturan dan laporan pelaksanaan tahun terakhir.',
        en: 'The regulation, and last year’s report.',
      },
    },
    {
      statement: {
        id: 'Pelaksanaan dasar hukum dievaluasi setiap tahun, dan hasilnya dipakai untuk memperbaikinya.',
        en: 'How the legal basis is carried out is evaluated every year, and what is found is used to improve it.',
      },
      evidence: {
        id: 'Laporan evaluasi tahun terakhir dan perubahan yang mengikutinya.',
        en: 'Last year’s evaluation, and the changes that followed.',
      },
    },
  ],
};
`;
