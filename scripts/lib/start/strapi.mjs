import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';

/** The folder of the example application. */
export const strapiFolder = join(root, 'examples', 'strapi');

/** The program behind `strapi …`, as the example application finds it. */
export function findStrapiProgram() {
  const require = createRequire(join(strapiFolder, 'package.json'));
  return join(dirname(require.resolve('@strapi/strapi/package.json')), 'bin', 'strapi.js');
}

/**
 * The environment in which the example application runs, is seeded and is looked after.
 *
 * @param {{ host: string, port: number, portalUrl?: string }} settings `portalUrl` unless the office has named another
 */
export const strapiEnvironment = ({ host, port, portalUrl }) => ({
  ...(portalUrl === undefined ? {} : { PORTAL_URL: portalUrl }),
  ...process.env,
  HOST: host,
  PORT: String(port),
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
});
