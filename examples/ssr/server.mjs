import { createServer } from 'node:http';
import { keepPage } from './server/keep-page.mjs';
import { editionAt, exampleOfToday } from './server/plan-source.mjs';
import { readAssets } from './server/read-assets.mjs';
import { readPlan } from './server/read-plan.mjs';
import { renderPage } from './server/render-page.mjs';

const { HOST = '127.0.0.1', PORT = '8081', PLAN_URL } = process.env;

const assets = readAssets();
const today = () => new Date().toISOString().slice(0, 10);
const page = keepPage(PLAN_URL === undefined ? exampleOfToday : editionAt(PLAN_URL), (document) =>
  renderPage(readPlan(document, today()), assets),
);

async function answer(request, response) {
  const [pathname] = request.url.split('?', 1);
  const asset = assets.files.get(pathname);
  if (asset !== undefined) {
    // A file is named after its content: browsers may keep it for good.
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    return response.setHeader('content-type', asset.type).end(asset.body);
  }
  if (pathname !== '/') {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    return response.end('Tidak ada halaman di alamat ini.\n');
  }
  const { html, policy } = await page();
  response.setHeader('cache-control', 'no-cache').setHeader('content-security-policy', policy);
  return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
}

const server = createServer((request, response) => {
  response.setHeader('x-content-type-options', 'nosniff');
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Rencana belum dapat dibaca. Coba lagi beberapa saat lagi.\n');
  });
});

server.listen(Number(PORT), HOST, () => {
  console.log(`http://${HOST}:${server.address().port}`);
});
