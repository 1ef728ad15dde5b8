/** The texts in Indonesian. */
export const indonesianMessages = ({ textsType }) => `
import type { ${textsType} } from './types.js';

export const id: ${textsType} = {
  title: 'Isi rencana per dimensi',
  caption: 'Banyaknya isian per dimensi',
  outside: 'Di luar kerangka',
  whole: 'Seluruh rencana',
  emptyTitle: 'Rencana ini belum berisi data',
  emptyHint: 'Catat permasalahan, kebutuhan, dan inovasi beserta dimensinya.',
};
`;
