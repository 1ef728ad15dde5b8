import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// A Strapi of its own in a process of its own: whoever forked it is told where it listens, and it doesn't outlive them.
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const appDir = fileURLToPath(new URL('../app', import.meta.url));

process.on('disconnect', () => process.exit());
const strapi = createStrapi({
  appDir,
  distDir: appDir,
  autoReload: false,
  serveAdminPanel: false,
});
await strapi.load();
strapi.server.mount();
const { httpServer } = strapi.server;
// Longer than a test keeps a connection for later: one that ends just as it is used again looks like a failure.
httpServer.keepAliveTimeout = 120_000;
httpServer.listen(0, '127.0.0.1', () => {
  process.send?.({ address: `http://127.0.0.1:${httpServer.address().port}` });
});
