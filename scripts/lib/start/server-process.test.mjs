import { expect, test } from 'vitest';
import { ServerProcess } from './server-process.mjs';

const serve = (body) =>
  new ServerProcess('Portal', ['-e', body], { cwd: process.cwd(), env: process.env });

const server = `
  const server = require('node:http').createServer((_, response) => response.writeHead(204).end());
  server.listen(Number(process.env.TEST_PORT ?? 0), '127.0.0.1');
`;

const freePort = async () => {
  const { createServer } = await import('node:net');
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

test('a server that answers is waited for and ends when it is asked to', async () => {
  const port = await freePort();
  const started = new ServerProcess('Portal', ['-e', server], {
    cwd: process.cwd(),
    env: { ...process.env, TEST_PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}/`;
  await started.waitUntilAnswers(url, { interval: 20 });
  await started.stop();
  await expect(fetch(url)).rejects.toThrow();
});

test('a server that dies is told with its last words', async () => {
  const dying = serve('console.error("basis data tidak ada"); process.exit(3)');
  await expect(dying.waitUntilAnswers('http://127.0.0.1:9/')).rejects.toMatchObject({
    message: 'Portal berhenti sendiri (3).',
    output: 'basis data tidak ada',
  });
});

test('a server that never answers is given up', async () => {
  const silent = serve('console.log("menunggu"); setInterval(() => {}, 1000)');
  const waiting = silent.waitUntilAnswers('http://127.0.0.1:9/', { timeout: 400, interval: 50 });
  await expect(waiting).rejects.toThrow(/belum menjawab/);
  await silent.stop();
});

test('a server that ignores the request to end is ended', async () => {
  const stubborn = serve('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)');
  const start = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await stubborn.stop({ patience: 200 });
  expect(Date.now() - start).toBeLessThan(5_000);
});
