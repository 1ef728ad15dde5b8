import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Boots the app of the tests on the database that the environment names, and says how long that took.
const start = performance.now();
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const appDir = fileURLToPath(new URL('../../tests/app', import.meta.url));
const strapi = createStrapi({ appDir, distDir: appDir, autoReload: false, serveAdminPanel: false });
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
process.stdout.write(`ready ${performance.now() - start}\n`);
process.exit(0);
