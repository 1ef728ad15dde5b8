import { itemStates } from '@kotacerdas/core/masterplan';
import {
  choice,
  dimension,
  integer,
  list,
  longText,
  required,
  subDimension,
  withDefault,
  word,
} from './attribute';
import { column, one } from './relation';

/** `key` is the id in the document; an entry made in Content Manager has none and goes by its documentId. */
export const entry = { key: word, plan: one('plan') } as const;

/** The same for rows that only this plugin writes. */
export const internalEntry = { key: word, plan: column('plan') } as const;

/** What passes through approval; `revision` counts its writes. */
export const review = {
  state: withDefault(choice('state', itemStates), 'draft'),
  stateReason: longText,
  revision: withDefault(integer, 1),
} as const;

export const classification = {
  dimensionId: required(dimension),
  subDimensionId: subDimension,
  tags: list,
} as const;
