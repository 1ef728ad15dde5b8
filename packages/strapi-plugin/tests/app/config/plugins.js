module.exports = ({ env }) => ({
  kotacerdas: { config: { rateLimit: env.json('RATE_LIMIT', {}) } },
  'users-permissions': { config: { jwtSecret: 'jwt-secret-of-the-tests' } },
});
