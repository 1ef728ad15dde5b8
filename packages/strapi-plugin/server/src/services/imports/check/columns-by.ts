import type { SheetColumn, SheetTopic, TopicColumns } from '@kotacerdas/core/exchange';

export type FindColumn = (topic: SheetTopic | undefined, key: string) => SheetColumn | undefined;

/** Finds columns by their topic and key. */
export function columnsBy(topics: readonly TopicColumns[]): FindColumn {
  const columns = new Map(
    topics.map(({ columns: all, topic }) => [topic, new Map(all.map((each) => [each.key, each]))]),
  );
  return (topic, key) => (topic === undefined ? undefined : columns.get(topic)?.get(key));
}
