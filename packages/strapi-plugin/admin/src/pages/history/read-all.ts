import type { ChangeItem, ListHistoryResponse } from '../../../../shared/contracts/history';

export interface ReadProgress {
  read: number;
  total: number;
}

/** Every line from the newest to the oldest, page by page; fails as a whole when one page does. */
export async function readAll(
  ask: (before: number | undefined) => Promise<ListHistoryResponse['data']>,
  onProgress: (progress: ReadProgress) => void,
): Promise<ChangeItem[]> {
  const all: ChangeItem[] = [];
  for (;;) {
    const { changes, more, total } = await ask(all.at(-1)?.id);
    all.push(...changes);
    onProgress({ read: all.length, total: Math.max(total, all.length) });
    if (!more || changes.length === 0) return all;
  }
}
