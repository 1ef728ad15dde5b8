import type { SheetTopic } from '../../columns/sheet-topic.js';

/** What ids of new entries begin with. */
const prefixes: Readonly<Record<SheetTopic, string>> = {
  problems: 'p',
  needs: 'n',
  innovations: 'i',
  readiness: 'r',
  swot: 'f',
  strategies: 'st',
  programs: 'pr',
  indicators: 'ik',
  budgets: 'a',
};

/**
 * Gives an id to a new entry; `isTaken` knows those of the plan, of the workbook and of new entries before it.
 *
 * @example
 * const newId: NewId = (topic, isTaken) => (isTaken(`${topic}-baru`) ? `${topic}-baru-2` : `${topic}-baru`);
 */
export type NewId = (topic: SheetTopic, isTaken: (id: string) => boolean) => string;

/** The next free number of a topic: the same file against the same plan gives the same ids. */
export const numberedId: NewId = (topic, isTaken) => {
  let number = 1;
  while (isTaken(`${prefixes[topic]}-${number}`)) number += 1;
  return `${prefixes[topic]}-${number}`;
};
