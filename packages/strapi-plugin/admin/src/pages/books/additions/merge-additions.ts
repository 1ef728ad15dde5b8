import type { BookAdditions } from '@kotacerdas/core/book';
import { sameValue } from '@kotacerdas/core/masterplan';

interface Versions {
  readonly base: BookAdditions;
  readonly mine: BookAdditions;
  readonly theirs: BookAdditions;
}

export interface MergedAdditions {
  readonly additions: BookAdditions;
  /** Ids of sections where somebody else wrote, or put parts in, something else: the officer's own stands. */
  readonly contested: readonly string[];
}

/** What two officers added since the same base: each section as whoever changed it has it. */
export function mergeAdditions({ base, mine, theirs }: Versions): MergedAdditions {
  const sections = merge(base.sections, mine.sections, theirs.sections);
  const order = merge(base.order, mine.order, theirs.order);
  return {
    additions: { sections: sections.merged, order: order.merged },
    contested: [...new Set([...sections.contested, ...order.contested])],
  };
}

type Parts<Part> = Readonly<Record<string, Part>>;

function merge<Part>(base: Parts<Part>, mine: Parts<Part>, theirs: Parts<Part>) {
  const merged: Record<string, Part> = {};
  const contested: string[] = [];
  for (const id of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, own, other] = [partOf(base, id), partOf(mine, id), partOf(theirs, id)];
    const isMine = !sameValue(own, was);
    if (isMine && !sameValue(other, was) && !sameValue(own, other)) contested.push(id);
    const kept = isMine ? own : other;
    if (kept !== undefined) merged[id] = kept;
  }
  return { merged, contested };
}

/** Ids come from others, and may be those of an object's own features. */
const partOf = <Part>(parts: Parts<Part>, id: string): Part | undefined =>
  Object.hasOwn(parts, id) ? parts[id] : undefined;
