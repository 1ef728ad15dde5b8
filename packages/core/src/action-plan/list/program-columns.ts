/**
 * The columns of the *rencana aksi* as a list, in their order.
 *
 * @example
 * programColumns[0]; // 'code'
 */
export const programColumns = [
  'code',
  'name',
  'dimension',
  'opd',
  'period',
  'horizon',
  'kind',
  'budget',
  'funding',
  'status',
  'progress',
  'quick-win',
] as const;
