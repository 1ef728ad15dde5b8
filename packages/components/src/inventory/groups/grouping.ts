/** How the inventory can be laid out: one list, chains of problems, by dimension, by OPD. */
export const groupings = ['none', 'problem', 'dimension', 'opd'] as const;

export type Grouping = (typeof groupings)[number];
