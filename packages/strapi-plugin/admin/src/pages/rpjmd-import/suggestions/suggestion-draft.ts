import { workKinds } from '@kotacerdas/core/masterplan';
import type {
  ConfirmedRpjmdProgram,
  RpjmdSuggestion,
} from '../../../../../shared/contracts/rpjmd-import';

/** What a person decides about a programme; empty where they haven't yet. */
export interface SuggestionDraft {
  readonly isChosen: boolean;
  readonly dimensionId: string;
  readonly subDimensionId: string;
  readonly kind: string;
  readonly activity: string;
  readonly output: string;
}

/** What several programmes have in common: it holds where one says nothing of its own. */
export type SharedDraft = Pick<SuggestionDraft, 'kind' | 'activity' | 'output'>;

export const noShared: SharedDraft = { kind: '', activity: '', output: '' };

/** A programme as it is suggested: the likeliest place, and nothing chosen yet. */
export function firstDraft({ candidates: [best] }: RpjmdSuggestion): SuggestionDraft {
  const { dimensionId = '', subDimensionId = '' } = best ?? {};
  return { isChosen: false, dimensionId, subDimensionId, ...noShared };
}

/** What is sent of a programme, or the first field that is still to be filled in. */
export function toConfirmed(
  rpjmdProgramId: string,
  { dimensionId, subDimensionId, ...own }: SuggestionDraft,
  shared: SharedDraft,
): ConfirmedRpjmdProgram | 'dimension' | 'kind' | 'activity' | 'output' {
  const said = (field: keyof SharedDraft) => own[field].trim() || shared[field].trim();
  const kind = said('kind');
  if (dimensionId === '') return 'dimension';
  if (!workKinds.some((known) => known === kind)) return 'kind';
  const activity = said('activity');
  const output = said('output');
  if (activity === '') return 'activity';
  if (output === '') return 'output';
  const sub = subDimensionId === '' ? {} : { subDimensionId };
  return { rpjmdProgramId, dimensionId, ...sub, kind, activity, output };
}
