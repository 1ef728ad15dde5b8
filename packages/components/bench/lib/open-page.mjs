const address = 'http://bench.example/';

const markup = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Pengukuran</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><style>
body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
.place { box-sizing: border-box; width: 1200px; height: 800px; overflow: auto }
</style><body>`;

/** A fresh page with the contestants in it: nothing that an earlier row has left. */
export async function openPage(browser, { script, style }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const files = {
    '': ['text/html', markup],
    'page.js': ['text/javascript', script],
    'page.css': ['text/css', style],
  };
  await page.route(`${address}**`, (route) => {
    const [contentType, body] = files[route.request().url().slice(address.length)] ?? [];
    return body === undefined ? route.abort() : route.fulfill({ contentType, body });
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(address);
  await page.addScriptTag({ url: `${address}page.js` });
  if (errors.length > 0) throw errors[0];
  return page;
}
