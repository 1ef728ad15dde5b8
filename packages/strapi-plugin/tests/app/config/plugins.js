module.exports = ({ env }) => ({
  kotacerdas: {
    enabled: env.bool('PLUGIN_ENABLED', true),
    config: { rateLimit: env.json('RATE_LIMIT', {}) },
  },
  'users-permissions': { config: { jwtSecret: 'jwt-secret-of-the-tests' } },
});
