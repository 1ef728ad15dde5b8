import { createServer } from 'node:http';

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<URL>}
 */
export async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given.');
  return new URL(`http://127.0.0.1:${address.port}`);
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
export async function close(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/**
 * Answers one request with a handler of the portal, and gives what a client sees of it.
 *
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} handler
 * @param {RequestInit} [init]
 * @returns {Promise<{ status: number, headers: Headers, text: string }>}
 */
export async function answerOf(handler, init) {
  /** @type {unknown} */
  let answered;
  const server = createServer((request, response) => {
    answered = handler(request, response);
  });
  const url = await listen(server);
  try {
    const response = await fetch(url, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } finally {
    await answered;
    await close(server);
  }
}
