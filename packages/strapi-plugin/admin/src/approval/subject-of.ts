import type { ItemIdentity } from './item-key';

/** Under which name is kept what is typed for an act on these: that of the one item, or one for all choices of many. */
export function subjectOf(items: readonly ItemIdentity[]): string {
  const [first, ...more] = items;
  return first === undefined || more.length > 0 ? 'chosen' : first.documentId;
}
