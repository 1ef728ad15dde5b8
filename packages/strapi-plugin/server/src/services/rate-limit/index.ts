import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../../config/plugin-config';
import { createCounter } from './create-counter';
import { createGate, type Gate } from './create-gate';

/**
 * How often somebody may ask. What is written is counted for all processes together where they share PostgreSQL; what
 * the public reads is counted by each for itself, since a count in the database would cost more than the answer.
 */
const rateLimit = ({ strapi }: { strapi: Core.Strapi }): { writes: Gate; public: Gate } => {
  const limits = pluginConfig(strapi.config.get('plugin::kotacerdas')).rateLimit;
  const shared = strapi.db.dialect.client === 'postgres';
  return {
    writes: createGate(limits.writes, ({ kind, ...room }) =>
      createCounter(strapi, { name: `writes:${kind}`, shared, ...room }),
    ),
    public: createGate(limits.public, ({ kind, ...room }) =>
      createCounter(strapi, { name: `public:${kind}`, shared: false, ...room }),
    ),
  };
};

export default rateLimit;
