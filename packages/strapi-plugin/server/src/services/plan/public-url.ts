import type { Core } from '@strapi/strapi';

/** Address of something below the plugin's public endpoints; without a host it is that of the admin. */
export function publicUrl({ config }: Core.Strapi, path: string): string {
  const server = config.get<string>('server.url', '').replace(/\/$/, '');
  const prefix = config.get<string>('api.rest.prefix', '/api');
  return `${server}${prefix}/kotacerdas/${path}`;
}
