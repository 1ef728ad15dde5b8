import type { Core } from '@strapi/strapi';
import type services from '../../server/src/services';

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export function service<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] {
  return strapi.plugin('kotacerdas').service(name);
}
