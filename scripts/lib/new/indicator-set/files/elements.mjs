/** What is rated, and how much it weighs. */
export const elements = ({ camel, id, title }) => `
import type { ReadinessElement } from '../../types.js';

/** The two elements of ${title} with three indicators; all weigh alike. A proposal. */
export const ${camel}Elements: ReadinessElement[] = [
  {
    id: '${id}-commitment',
    name: { id: 'Komitmen', en: 'Commitment' },
    weight: 1,
    subElements: [
      {
        id: '${id}-commitment-policy',
        name: { id: 'Kebijakan', en: 'Policy' },
        indicators: [
          {
            id: '${id}-legal-basis',
            name: { id: 'Dasar hukum', en: 'Legal basis' },
            weight: 1,
          },
          {
            id: '${id}-yearly-budget',
            name: { id: 'Anggaran tahunan', en: 'Yearly budget' },
            weight: 1,
          },
        ],
      },
    ],
  },
  {
    id: '${id}-result',
    name: { id: 'Hasil', en: 'Result' },
    weight: 1,
    subElements: [
      {
        id: '${id}-result-use',
        name: { id: 'Pemanfaatan', en: 'Use' },
        indicators: [
          {
            id: '${id}-users',
            name: { id: 'Pengguna layanan', en: 'Users of the services' },
            weight: 1,
          },
        ],
      },
    ],
  },
];
`;
