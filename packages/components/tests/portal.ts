import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As strict as a policy gets that still shows anything: no inline script, no inline style, no eval. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

const dist = new URL('../dist/', import.meta.url);

/** Notes what the policy would have forbidden; a file of its own, since it forbids inline scripts too. */
const observer = `
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(event.effectiveDirective + ' ' + event.sourceFile + ':' + event.lineNumber + ' ' + event.sample);
});
`;

/** What a server makes of a script on its way to the reader; `null` is none. */
export type ChangeScript = (name: string, script: string) => string | null;

export interface PortalOptions {
  readonly change?: ChangeScript | undefined;
  readonly csp?: string | undefined;
}

export interface Portal {
  readonly origin: string;
  close(): Promise<void>;
}

/** A portal on a free port of this machine: one page, the built scripts, and a plan with an ETag. */
export async function startPortal(
  page: string,
  plan: unknown,
  { change = (_, script) => script, csp = policy }: PortalOptions = {},
): Promise<Portal> {
  const json = JSON.stringify(plan);
  const server: Server = createServer((request, response) => {
    response.setHeader('content-security-policy', csp);
    switch (request.url) {
      case '/':
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
        break;
      case '/observer.js':
        response.setHeader('content-type', 'text/javascript').end(observer);
        break;
      case '/plan.json':
        response.setHeader('content-type', 'application/json').setHeader('etag', '"1"').end(json);
        break;
      default:
        void sendScript(request.url ?? '', response, change);
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

async function sendScript(
  url: string,
  response: ServerResponse,
  change: ChangeScript,
): Promise<void> {
  const name = /^\/((?:script\/)?[\w.-]+\.js)$/.exec(url)?.[1];
  const script = name === undefined ? null : await readFile(new URL(name, dist), 'utf8');
  const sent = script === null || name === undefined ? null : change(name, script);
  if (sent === null) response.writeHead(404).end();
  else {
    response.setHeader('content-type', 'text/javascript');
    response.setHeader('cache-control', 'max-age=60').end(sent);
  }
}
