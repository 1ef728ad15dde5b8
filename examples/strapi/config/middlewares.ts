import type { Core } from '@strapi/strapi';

const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // A plan that is imported in one piece is longer than the usual megabyte.
  { name: 'strapi::body', config: { jsonLimit: '20mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
