/** What the rows of the roadmap can be grouped by. */
export const roadmapGroupings = ['horizon', 'dimension', 'opd', 'none'] as const;
export type RoadmapGrouping = (typeof roadmapGroupings)[number];

/** A grouping that a page has written down; anything unknown is the usual one. */
export function readGrouping(value: unknown): RoadmapGrouping {
  return roadmapGroupings.find((grouping) => grouping === value) ?? 'horizon';
}
