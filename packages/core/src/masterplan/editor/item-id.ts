import type * as z from 'zod/mini';
import {
  innovationId,
  needId,
  opdId,
  plainId,
  problemId,
  programId,
  rpjmdEntryId,
  strategyId,
} from '../schema/common.js';
import type { MasterplanListName, MasterplanLists } from './lists.js';

const schemas: {
  readonly [List in MasterplanListName]: z.ZodMiniType<MasterplanLists[List]['id'], string>;
} = {
  missions: plainId,
  opds: opdId,
  'rpjmd.missions': rpjmdEntryId,
  'rpjmd.goals': rpjmdEntryId,
  'rpjmd.objectives': rpjmdEntryId,
  'rpjmd.programs': rpjmdEntryId,
  problems: problemId,
  needs: needId,
  innovations: innovationId,
  readiness: plainId,
  swot: plainId,
  strategies: strategyId,
  programs: programId,
  evaluations: plainId,
};

/**
 * A text as the id of an item of a list, for an item that is about to be made or found; the type then says what
 * it names. Whether the list has such an item, the id doesn't say. `null` for a text that can't be an id: up to
 * 64 letters, digits, dots, dashes and underscores, a letter or digit first.
 *
 * @example
 * itemId('problems', 'p-gov-01'); // 'p-gov-01'
 * itemId('problems', 'permasalahan pertama'); // null
 */
export function itemId<List extends MasterplanListName>(
  list: List,
  text: string,
): MasterplanLists[List]['id'] | null {
  const parsed = schemas[list].safeParse(text);
  return parsed.success ? parsed.data : null;
}
