import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { contentTypes } from '../content-types/all';
import { typeNames, uid } from '../content-types/define/type-name';

const configuration = z.looseObject({
  settings: z.looseObject({ mainField: z.optional(z.string()) }),
});

interface Configurations {
  findConfiguration(type: object): Promise<unknown>;
  updateConfiguration(type: object, wanted: object): Promise<unknown>;
}
const configurations = z.object({
  findConfiguration: z.custom<Configurations['findConfiguration']>(isFunction),
  updateConfiguration: z.custom<Configurations['updateConfiguration']>(isFunction),
});

/**
 * Has Content Manager call entries by what officers know them by where it has guessed otherwise. This happens once, so
 * that whoever chooses something else keeps that, also Strapi's guess.
 */
export async function titleEntries(strapi: Core.Strapi): Promise<void> {
  const done = strapi.store({ type: 'plugin', name: 'kotacerdas', key: 'titled-entries' });
  if ((await done.get({})) === true) return;
  const service: unknown = strapi.plugin('content-manager').service('content-types');
  const { findConfiguration, updateConfiguration } = configurations.parse(service);
  for (const name of typeNames) {
    const { title: mainField } = contentTypes[name].pluginOptions.kotacerdas;
    if (mainField === undefined) continue;
    const type = strapi.contentType(uid(name));
    const stored = configuration.parse(await Reflect.apply(findConfiguration, service, [type]));
    if (stored.settings.mainField !== firstText(type.attributes)) continue;
    const wanted = { ...stored, settings: { ...stored.settings, mainField } };
    await Reflect.apply(updateConfiguration, service, [type, wanted]);
  }
  await done.set({ value: true });
}

/** What Strapi guesses by itself. */
function firstText(attributes: Readonly<Record<string, { type: string }>>): string {
  return Object.keys(attributes).find((name) => attributes[name]?.type === 'string') ?? 'id';
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
