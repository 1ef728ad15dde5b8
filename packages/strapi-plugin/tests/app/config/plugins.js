module.exports = () => ({
  'users-permissions': { config: { jwtSecret: 'jwt-secret-of-the-tests' } },
});
