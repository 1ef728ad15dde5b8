import { createRequire } from 'node:module';

// Boots the app that the environment names, on the database that it names, and says how long that took.
const start = performance.now();
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const appDir = process.env.APP_DIR;
const strapi = createStrapi({ appDir, distDir: appDir, autoReload: false, serveAdminPanel: false });
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
process.stdout.write(`ready ${performance.now() - start}\n`);
process.exit(0);
