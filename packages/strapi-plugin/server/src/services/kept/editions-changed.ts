import type { Core } from '@strapi/strapi';

const listeners = new WeakMap<Core.Strapi, Set<() => void>>();

/** What is to be done in this process once an edition was published, withdrawn or given back by it. */
export function whenEditionsChange(strapi: Core.Strapi, act: () => void): void {
  const known = listeners.get(strapi);
  if (known === undefined) listeners.set(strapi, new Set([act]));
  else known.add(act);
}

/** To be told after the transaction: what was asked for before it must not be kept. */
export function tellEditionsChanged(strapi: Core.Strapi): void {
  for (const act of listeners.get(strapi) ?? []) act();
}
