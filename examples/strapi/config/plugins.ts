import type { Core } from '@strapi/strapi';

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => {
  const landingPage = env('PORTAL_URL', '');
  return {
    kotacerdas: {
      enabled: true,
      // The page on which people read the plan: Dasbor and Terbitan have a link to it, and so have the open data.
      config: landingPage === '' ? {} : { openData: { landingPage } },
    },
    'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  };
};

export default plugins;
