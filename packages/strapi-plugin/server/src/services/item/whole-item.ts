import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ItemValue, WrittenType } from '../../../../shared/contracts/item';
import { findItem, type Item } from '../approval/list-items';
import type { PlanIdentity } from '../plan/identify-plan';
import { readItem } from './read-item';
import { versionOf } from './version-of';

export interface Whole<Type extends WrittenType> {
  readonly item: Item;
  readonly value: ItemValue<Type>;
  readonly version: string;
}

/**
 * An item with what it says. Its revision is read first: if somebody writes meanwhile, the reader is told of a conflict
 * that there is none of, and never overwrites what they haven't seen.
 */
export async function wholeItem<Type extends WrittenType>(
  strapi: Core.Strapi,
  type: Type,
  plan: PlanIdentity,
  documentId: string,
): Promise<Whole<Type> | undefined> {
  const item = await findItem(strapi, type, plan, documentId);
  if (item === undefined) return undefined;
  const stored = await readItem(strapi, type, plan.id, documentId);
  if (stored === undefined) return undefined;
  return { item, value: written<Type>().parse(stored.value), version: versionOf(stored.value) };
}

/** An officer may have stored half an item: only its next save is checked. */
function written<Type extends WrittenType>() {
  return z.custom<ItemValue<Type>>((value: unknown) => typeof value === 'object' && value !== null);
}
