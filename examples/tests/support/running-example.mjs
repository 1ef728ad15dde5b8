import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { seed } from '../../../scripts/lib/start/seed.mjs';
import { ServerProcess } from '../../../scripts/lib/start/server-process.mjs';
import {
  findStrapiProgram,
  strapiEnvironment,
  strapiFolder,
} from '../../../scripts/lib/start/strapi.mjs';
import { freePort, host } from './free-port.mjs';

const secret = () => randomBytes(24).toString('base64');

/**
 * Strapi with the example plan in a database of its own, and the portal in front of it: what `npm start`
 * runs, on free ports and without touching the developer's data.
 */
export async function startExample() {
  const folder = mkdtempSync(join(tmpdir(), 'kotacerdas-end-to-end-'));
  const servers = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const portalPort = await freePort();
    const strapiUrl = `http://${host}:${port}`;
    const portalUrl = `http://${host}:${portalPort}`;
    const env = {
      ...strapiEnvironment({ host, port, portalUrl }),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: join(folder, 'data.db'),
      APP_KEYS: [secret(), secret()].join(','),
      API_TOKEN_SALT: secret(),
      ADMIN_JWT_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      JWT_SECRET: secret(),
      ENCRYPTION_KEY: secret(),
    };
    const seeded = await seed(env);
    const strapi = new ServerProcess('Strapi', [findStrapiProgram(), 'start'], {
      cwd: strapiFolder,
      env,
    });
    servers.push(strapi);
    await strapi.waitUntilAnswers(`${strapiUrl}/_health`);
    const portal = new ServerProcess('Portal', ['server.mjs'], {
      cwd: join(root, 'examples', 'portal'),
      env: { ...process.env, HOST: host, PORTAL_PORT: String(portalPort), STRAPI_URL: strapiUrl },
    });
    servers.push(portal);
    await portal.waitUntilAnswers(`${portalUrl}/`);
    return { accounts: seeded.accounts, portalUrl, strapiUrl, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
