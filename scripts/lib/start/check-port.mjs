import { createServer } from 'node:net';
import { StartError } from './start-error.mjs';

/** The error code that listening meets there, or null where it works. */
const tryListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });

function explain(code, { port, host, variable, use }) {
  const other = `pilih nomor lain, misalnya ${variable}=${port < 60_000 ? port + 10 : port - 10} npm start.`;
  if (code === 'EADDRINUSE') {
    return (
      `Port ${port} untuk ${use} sedang dipakai program lain.\n` +
      `Hentikan program itu, atau ${other}`
    );
  }
  if (code === 'EACCES') {
    return `Port ${port} untuk ${use} tidak boleh dipakai akun ini.\nSilakan ${other}`;
  }
  return (
    `Port ${port} untuk ${use} tidak dapat dibuka di ${host} (${code}).\n` +
    `Periksa HOST, atau ${other}`
  );
}

/**
 * @param {{ port: number, host: string, variable: string, use: string }} wanted `variable` is the
 *   environment variable that chooses another port
 * @throws {StartError} where the port is taken or forbidden
 */
export async function checkPort(wanted) {
  // Some systems let a server listen everywhere although another holds the port on 127.0.0.1.
  for (const host of new Set([wanted.host, '127.0.0.1'])) {
    const code = await tryListen(wanted.port, host);
    if (code !== null) throw new StartError(explain(code, { ...wanted, host }));
  }
}
