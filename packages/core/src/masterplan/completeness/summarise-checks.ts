import type { ChapterStatus, RequirementCheck } from './types.js';

/** Mean of the shares that are known; `null` where none is. The order of the parts is fixed by the books. */
export function meanShare(parts: readonly { readonly share: number | null }[]): number | null {
  let sum = 0;
  let known = 0;
  for (const { share } of parts) {
    if (share === null) continue;
    sum += share;
    known += 1;
  }
  return known === 0 ? null : sum / known;
}

/** What requirements say together; one that asks nothing says nothing. */
export function statusOf(
  requirements: readonly Pick<RequirementCheck, 'done' | 'expected'>[],
): ChapterStatus {
  if (requirements.every(({ done }) => done === 0)) return 'empty';
  return requirements.every(({ done, expected }) => done === expected) ? 'complete' : 'started';
}
