import type { HeaderColumn } from './types.js';

/** Of what is known of a column, its place and what stands above it. */
export const headerColumn = ({ column, header, lower }: HeaderColumn): HeaderColumn => ({
  column,
  header,
  ...(lower !== undefined && { lower }),
});
