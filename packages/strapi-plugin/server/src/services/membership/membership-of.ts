import type { Core } from '@strapi/strapi';
import type { Membership } from './membership';
import { readMembership } from './read-membership';

/** By request: every permission of a role asks for it, and it is read once. */
const known = new WeakMap<object, Map<number, Promise<Membership>>>();

/** Where an officer belongs, read once a request. */
export function membershipOf(strapi: Core.Strapi, userId: number): Promise<Membership> {
  const request = strapi.requestContext.get();
  if (request === undefined) return readMembership(strapi, userId);
  const ofRequest = known.get(request) ?? new Map<number, Promise<Membership>>();
  known.set(request, ofRequest);
  const reading = ofRequest.get(userId) ?? readMembership(strapi, userId);
  ofRequest.set(userId, reading);
  return reading;
}
