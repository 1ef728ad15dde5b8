import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As strict as a policy gets that still shows anything: no inline script, no inline style, no eval. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

const bundle = new URL('../dist/kotacerdas.min.js', import.meta.url);

/** Notes what the policy would have forbidden; a file of its own, since it forbids inline scripts too. */
const observer = `
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(event.effectiveDirective + ' ' + event.sourceFile + ':' + event.lineNumber + ' ' + event.sample);
});
`;

export interface Portal {
  readonly origin: string;
  close(): Promise<void>;
}

/** A portal on a free port of this machine: one page, the built file, and a plan with an ETag. */
export async function startPortal(page: string, plan: unknown): Promise<Portal> {
  const script = await readFile(bundle);
  const json = JSON.stringify(plan);
  const server: Server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    switch (request.url) {
      case '/':
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
        break;
      case '/kotacerdas.min.js':
        response.setHeader('content-type', 'text/javascript').end(script);
        break;
      case '/observer.js':
        response.setHeader('content-type', 'text/javascript').end(observer);
        break;
      case '/plan.json':
        response.setHeader('content-type', 'application/json').setHeader('etag', '"1"').end(json);
        break;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
