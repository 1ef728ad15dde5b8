module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: 0,
  dirs: { public: env('PUBLIC_DIR') },
  app: { keys: ['first-test-key', 'second-test-key'] },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});
