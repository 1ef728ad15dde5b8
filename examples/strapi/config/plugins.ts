import type { Core } from '@strapi/strapi';

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  kotacerdas: { enabled: true },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default plugins;
