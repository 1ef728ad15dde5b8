import { StartError } from './start-error.mjs';

function readPort(env, name, fallback) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StartError(`${name}=${text} bukan nomor port. Isi dengan angka 1 sampai 65535.`);
}

/** A server that listens everywhere is reached here by the machine's own address. */
const reachable = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

/**
 * Where the two servers listen: `PORT` (Strapi, 1337), `PORTAL_PORT` (portal, 8080) and `HOST`
 * (127.0.0.1; 0.0.0.0 lets other machines in).
 */
export function readSettings(env = process.env) {
  const host = env.HOST || '127.0.0.1';
  const port = readPort(env, 'PORT', 1337);
  const portalPort = readPort(env, 'PORTAL_PORT', 8080);
  if (port === portalPort) {
    throw new StartError(
      `PORT dan PORTAL_PORT sama-sama ${port}. Pilih dua nomor yang berbeda, misalnya ` +
        'PORT=1337 PORTAL_PORT=8080 npm start.',
    );
  }
  return {
    host,
    port,
    portalPort,
    strapiUrl: `http://${reachable(host)}:${port}`,
    portalUrl: `http://${reachable(host)}:${portalPort}`,
  };
}
