/**
 * Where the portal listens and where its figures come from, out of environment variables.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {{ host: string, port: number, strapiUrl: URL }}
 * @throws {Error} in words, where a value can't be used
 *
 * @example
 * readSettings({ PORTAL_PORT: '80' }).port; // 80
 */
export function readSettings(env) {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORTAL_PORT'] || '8080'),
    strapiUrl: readUrl(env['STRAPI_URL'] || 'http://127.0.0.1:1337'),
  };
}

/** @param {string} text */
function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new Error(`PORTAL_PORT harus berupa angka 0 sampai 65535, bukan "${text}".`);
}

/** @param {string} text */
function readUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (isWeb && url.pathname === '/') return url;
  throw new Error(
    `STRAPI_URL harus berupa alamat tanpa jalur, seperti http://127.0.0.1:1337, bukan "${text}".`,
  );
}
