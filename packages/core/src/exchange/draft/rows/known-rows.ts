import type { SheetTopic } from '../../columns/sheet-topic.js';
import { rowsOf, type RowsOptions } from '../../columns/rows/rows-of.js';
import type { TopicRow } from '../../columns/rows/topic-row.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { allIdentities } from './identities.js';

/** The rows of a topic that a workbook was made with, and those that the plan has by now. */
export interface KnownRows {
  readonly written: (id: string) => TopicRow | undefined;
  readonly current: (id: string) => TopicRow | undefined;
  /** The entry of the plan that goes by one of these identities. */
  readonly like: (names: readonly string[]) => TopicRow | undefined;
}

export function knownRows(
  topic: SheetTopic,
  base: Masterplan | null,
  plan: Masterplan,
  options: RowsOptions,
): KnownRows {
  const current = rowsOf(topic, plan, options);
  const byId = new Map(current.map((row) => [row.id, row]));
  const written = new Map(
    base === null ? [] : rowsOf(topic, base, options).map((row) => [row.id, row]),
  );
  const byIdentity = new Map<string, TopicRow>();
  for (const row of current) {
    for (const identity of allIdentities(topic, row.record)) {
      if (!byIdentity.has(identity)) byIdentity.set(identity, row);
    }
  }
  return {
    written: (id) => written.get(id),
    current: (id) => byId.get(id),
    like: (names) => {
      const name = names.find((each) => byIdentity.has(each));
      return name === undefined ? undefined : byIdentity.get(name);
    },
  };
}
