import type { Core } from '@strapi/strapi';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  // Set but empty is not set.
  port: env.int('PORT') || 1337,
  // Address that the public sees, such as https://smartcity.contoh.go.id
  url: env('PUBLIC_URL', ''),
  app: { keys: env.array('APP_KEYS', []) },
});

export default server;
