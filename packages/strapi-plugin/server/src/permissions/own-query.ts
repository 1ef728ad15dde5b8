import { contentTypes } from '../content-types/all';
import { typeNameOf } from '../content-types/define/type-name';
import type { Membership } from '../services/membership/membership';
import { ownership } from './ownership';

/** What an officer's own is: of their OPD, of their dimension, of their region. */
export const ownKinds = ['opd', 'dimension', 'region'] as const;

export type OwnKind = (typeof ownKinds)[number];

/** A condition as Strapi takes it: entries that it is true of, or `false` where it can be true of none. */
export type OwnQuery = false | Readonly<Record<string, unknown>>;

/**
 * The condition for entries of a content type; for a permission that is of none, `null`, it is one for the facts of
 * an item. A dimension is one's own in one's own region only: several conditions of a permission widen it.
 */
export function ownQuery(kind: OwnKind, subject: string | null, membership: Membership): OwnQuery {
  const region = regionQuery(subject, membership);
  if (kind === 'region' || region === false) return region;
  const { dimensionIds, opdIds } = membership;
  const name = subject === null ? undefined : typeNameOf(subject);
  const paths =
    subject === null
      ? { opd: 'opdIds', dimension: 'dimensionId' }
      : ((name === undefined ? undefined : ownership[name]) ?? {});
  const path = paths[kind];
  const ids = kind === 'opd' ? opdIds : dimensionIds;
  if (path === undefined || ids.length === 0) return false;
  return { $and: [{ [path]: { $in: [...ids] } }, region] };
}

function regionQuery(subject: string | null, { regionCodes }: Membership): OwnQuery {
  if (regionCodes.length === 0) return false;
  const isOwn = { $in: [...regionCodes] };
  if (subject === null) return { regionCode: isOwn };
  const name = typeNameOf(subject);
  if (name === undefined) return false;
  if (name === 'plan') return { regionCode: isOwn };
  return 'plan' in contentTypes[name].attributes ? { 'plan.regionCode': isOwn } : false;
}
