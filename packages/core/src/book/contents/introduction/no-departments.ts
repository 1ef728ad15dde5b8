import { gap } from '../../compose/blocks.js';

/** Stands wherever departments would be listed. */
export const noDepartments = gap(
  'Daftar perangkat daerah belum diisi oleh admin daerah (Diskominfo).',
);
