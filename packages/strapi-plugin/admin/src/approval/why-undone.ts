import type { Locale } from '@kotacerdas/core/locale';
import type { ToldFailure } from '../api/use-tell-failure';
import type { TextKey } from '../translations/use-text';
import { tellOutcomes, type Told } from './tell-outcomes';
import { undoneKeys } from './undone-keys';

interface Words {
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  locale: Locale;
  tellFailure: (error: unknown, sentence?: string) => ToldFailure;
}

/** Why an act wasn't done to all of its items, in plain words; `null` only where it was done to each of them. */
export function whyUndone(
  acted: Told & { error?: unknown },
  { text, locale, tellFailure }: Words,
): ToldFailure | null {
  if (undoneKeys(acted).size === 0) return null;
  const { refused } = tellOutcomes(acted, { text, locale });
  const said = [
    ...(acted.items.length > 1 && refused.length > 0
      ? [text('act.refused', { count: refused.length })]
      : []),
    // The same for many is said once.
    ...new Set(refused.map(({ why }) => why)),
  ];
  if (acted.error === undefined) return tellFailure(undefined, said.join(' '));
  const failed = tellFailure(acted.error);
  return { ...failed, sentence: [...said, failed.sentence].join(' ') };
}
