import { kominfoToKotaCerdas } from '../../../framework/crosswalk.js';
import type { Crosswalk, Framework } from '../../../framework/types.js';
import { kominfoHints } from './kominfo-hints.js';
import type { SuggestionHints } from './types.js';

/**
 * The hints for a framework: those that are made for it, or led there by a crosswalk, where one part may become
 * several. `null` for a framework that neither knows.
 *
 * @example
 * hintsFor(rpmKotaCerdas2026)?.support.subDimensionId; // 'bureaucratic-governance-administration'
 */
export function hintsFor(
  framework: Pick<Framework, 'id' | 'version'>,
  hints: SuggestionHints = kominfoHints,
  crosswalk: Crosswalk = kominfoToKotaCerdas,
): SuggestionHints | null {
  if (isSame(framework, hints.framework)) return hints;
  if (!isSame(crosswalk.from, hints.framework) || !isSame(crosswalk.to, framework)) return null;
  const successors = new Map(crosswalk.entries.map(({ from, to }) => [from, to]));
  const led = (id: string): readonly string[] => successors.get(id) ?? [];
  return {
    framework: { id: framework.id, version: framework.version },
    proposal: hints.proposal || crosswalk.proposal,
    fields: hints.fields.map((field) => ({
      ...field,
      subDimensionIds: [...new Set(field.subDimensionIds.flatMap(led))],
    })),
    support: {
      ...hints.support,
      subDimensionId: led(hints.support.subDimensionId)[0] ?? hints.support.subDimensionId,
    },
    words: hints.words.flatMap(({ subDimensionId, words }) =>
      led(subDimensionId).map((id) => ({ subDimensionId: id, words })),
    ),
  };
}

interface Named {
  readonly id: string;
  readonly version: string;
}

const isSame = (one: Named, other: Named) => one.id === other.id && one.version === other.version;
