import { unfilled } from './unfilled.js';

/** Stands wherever departments would be listed. */
export const noDepartments = unfilled('Daftar perangkat daerah', 'admin');
