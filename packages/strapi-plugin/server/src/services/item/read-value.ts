import type { Framework } from '@kotacerdas/core/framework';
import { parseItem, type Masterplan } from '@kotacerdas/core/masterplan';
import type { Issue } from '@kotacerdas/core';
import * as z from 'zod/mini';
import { listOfType, type ListOf, type WrittenType } from '../../../../shared/contracts/item';

type Read<Type extends WrittenType> =
  | { readonly ok: true; readonly item: Masterplan[ListOf<Type>][number]; readonly code: boolean }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the server alone says of an item. */
interface Given {
  readonly id: string;
  readonly state: unknown;
  readonly stateReason?: unknown;
}

const record = z.record(z.string(), z.unknown());
const uncoded: readonly WrittenType[] = ['swot-analysis', 'evaluation'];

/**
 * Reads what somebody sent as an item, by the schema of core. Id, state and moment are the server's, whatever was sent;
 * `code` says whether one was sent, since one that is missing is given later.
 */
export function readValue<Type extends WrittenType>(
  type: Type,
  input: unknown,
  { id, state, stateReason }: Given,
  framework: Framework,
): Read<Type> {
  const sent = record.safeParse(input);
  if (!sent.success) return parse(type, input, framework, false);
  const { stateReason: _ignored, ...value } = sent.data;
  const hasCode = (value['code'] ?? '') !== '';
  const filledIn = {
    ...value,
    id,
    state,
    ...(stateReason === undefined || stateReason === null ? {} : { stateReason }),
    updatedAt: '2000-01-01T00:00:00.000Z',
    ...(hasCode || uncoded.includes(type) ? {} : { code: '-' }),
  };
  return parse(type, filledIn, framework, hasCode);
}

function parse<Type extends WrittenType>(
  type: Type,
  input: unknown,
  framework: Framework,
  code: boolean,
): Read<Type> {
  const list: ListOf<Type> = listOfType[type];
  const parsed = parseItem(list, input, framework);
  return parsed.ok ? { ok: true, item: parsed.item, code } : { ok: false, issues: parsed.issues };
}
