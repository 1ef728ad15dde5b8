import { hintsFor, suggestDimensions, type SuggestionReason } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type {
  RpjmdReason,
  RpjmdSuggestionsResponse,
} from '../../../../../shared/contracts/rpjmd-import';

/** Where the programmes of a plan's RPJMD likely belong, with the reasons, and which are planned already. */
export function listSuggestions(
  { opds, programs, rpjmd }: Pick<Masterplan, 'opds' | 'programs' | 'rpjmd'>,
  framework: Framework,
  lang: Locale,
): RpjmdSuggestionsResponse['data'] {
  const found = rpjmd?.programs ?? [];
  const suggested = suggestDimensions(found, framework);
  return {
    suggestions: found.map((program, at) => {
      const { best = null, confidence = 'none', others = [] } = suggested[at] ?? {};
      const names = program.indicators.map(({ name }) => name);
      return {
        rpjmdProgramId: program.id,
        code: program.nomenclatureCode,
        name: program.name,
        opd: opds.find(({ id }) => id === program.opdId)?.name ?? null,
        planned: programs.find(({ rpjmdProgramId }) => rpjmdProgramId === program.id)?.code ?? null,
        confidence,
        candidates: (best === null ? [] : [best, ...others]).map((candidate) => ({
          dimensionId: candidate.dimensionId,
          subDimensionId: candidate.subDimensionId,
          reasons: candidate.reasons.map((reason) => toReason(reason, names, lang)),
        })),
      };
    }),
    dimensions: framework.dimensions.map(({ id, name, subDimensions }) => ({
      id,
      name: name[lang],
      subDimensions: subDimensions.map((sub) => ({ id: sub.id, name: sub.name[lang] })),
    })),
    proposal: hintsFor(framework)?.proposal ?? false,
  };
}

function toReason(
  reason: SuggestionReason,
  indicators: readonly string[],
  lang: Locale,
): RpjmdReason {
  switch (reason.kind) {
    case 'support':
      return { kind: 'support' };
    case 'field':
      return { kind: 'field', field: reason.field, name: reason.name[lang] };
    case 'word': {
      const indicator = reason.in === 'indicator' ? (indicators[reason.indicator] ?? null) : null;
      return { kind: 'word', word: reason.word, indicator };
    }
  }
}
