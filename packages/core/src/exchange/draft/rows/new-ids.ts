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

/** The next free number of a topic, for one import: the same file against the same plan gives the same ids. */
export function numberedIds(): NewId {
  const last = new Map<SheetTopic, number>();
  return (topic, isTaken) => {
    let number = (last.get(topic) ?? 0) + 1;
    while (isTaken(`${prefixes[topic]}-${number}`)) number += 1;
    last.set(topic, number);
    return `${prefixes[topic]}-${number}`;
  };
}
