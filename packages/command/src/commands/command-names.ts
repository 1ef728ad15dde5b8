/** In the order in which help tells them. */
export const commandNames = [
  'validate',
  'summarise',
  'score',
  'explain',
  'compare',
  'import',
  'import-rpjmd',
  'export',
  'book',
  'check',
] as const;

export type CommandName = (typeof commandNames)[number];

export const isCommandName = (name: string): name is CommandName =>
  commandNames.some((known) => known === name);
