import { createServer } from 'node:http';
import { once } from 'node:events';
import { chromium } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { ServerProcess } from '../../scripts/lib/start/server-process.mjs';
import { collectComplaints } from './support/collect-complaints.mjs';
import { editionOf, plan } from './support/edition.mjs';
import { faultsOf } from './support/exchange.mjs';
import { freePort, host } from './support/free-port.mjs';
import { installExamples } from './support/installed-examples.mjs';
import { figuresOf } from './support/portal.mjs';

const widgets = ['kc-readiness-radar', 'kc-swot-quadrant', 'kc-roadmap'];
const edition = editionOf();

let installed;
let browser;
let portal;
let strapi;
let shown = edition;
const asked = [];

beforeAll(async () => {
  installed = await installExamples(['ssr']);
  browser = await chromium.launch(await browserLaunchOptions());
  strapi = createServer((request, response) => {
    const etag = `"edisi-${String(shown?.number)}"`;
    if (shown === null) response.writeHead(503).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.setHeader('etag', etag).end(JSON.stringify(shown));
    asked.push(response.statusCode);
  });
  strapi.listen(0, host);
  await once(strapi, 'listening');
  portal = await startPortal('/api/kotacerdas/published/32.78');
  await portal.server.waitUntilAnswers(portal.url);
});

afterAll(async () => {
  await browser?.close();
  await portal?.server.stop();
  strapi?.close();
  installed?.remove();
});

/** The example as its README starts it, on the edition at an address of Strapi. */
async function startPortal(path) {
  const port = await freePort();
  const env = {
    ...process.env,
    HOST: host,
    PORT: String(port),
    PLAN_URL: `http://${host}:${strapi.address().port}${path}`,
  };
  const server = new ServerProcess('ssr', ['server.mjs'], { cwd: installed.folderOf('ssr'), env });
  return { server, url: `http://${host}:${port}/` };
}

/** Whether all of a table is seen, and not only read aloud. */
const isWhole = (table) =>
  table.evaluate((element) => {
    const frame = element.parentElement.getBoundingClientRect();
    return frame.height > 1 && frame.height >= element.getBoundingClientRect().height;
  });

describe('without JavaScript', () => {
  let page;

  beforeAll(async () => {
    page = await browser.newPage({ javaScriptEnabled: false, locale: 'id-ID' });
    await page.goto(portal.url);
  });

  afterAll(() => page?.close());

  it('reads the figures of the edition, and whose they are', async () => {
    const summary = page.locator('.kc-summary');
    const { dimensions, readiness } = figuresOf(edition);
    expect(await page.title()).toBe(plan.title);
    expect(await summary.getByRole('heading').innerText()).toBe(plan.title);
    expect(await summary.innerText()).toContain(readiness);
    expect(await summary.innerText()).toContain('Keadaan per 23 November 2026');
    const [, ...rows] = await summary.getByRole('row').all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
    expect(cells.map((row) => row.slice(0, 5))).toEqual(dimensions);
  });

  it('sees the drawings, and the tables behind them', async () => {
    for (const widget of ['kc-readiness-radar', 'kc-swot-quadrant']) {
      const drawn = page.locator(widget);
      expect(await drawn.getByRole('heading').first().isVisible()).toBe(true);
      expect(await drawn.getByRole('img').first().isVisible()).toBe(true);
      expect(await isWhole(drawn.getByRole('table').first())).toBe(true);
      expect(await drawn.getByRole('button', { name: 'Lihat tabel' }).isVisible()).toBe(false);
    }
    const [program] = plan.programs;
    expect(await page.locator('kc-roadmap').getByText(program.code).first().isVisible()).toBe(true);
  });
});

describe('with JavaScript', () => {
  let context;
  let page;
  let complaints;
  const requests = [];
  const outlines = () =>
    page
      .locator('main > *')
      .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));

  beforeAll(async () => {
    context = await browser.newContext({ locale: 'id-ID' });
    page = await context.newPage();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    complaints = await collectComplaints(page);
  });

  afterAll(() => context?.close());

  it('takes over what the server drew, and moves nothing', async () => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(portal.url, { waitUntil: 'commit' });
    await page.locator('#plan').waitFor({ state: 'attached' });
    const styled = () =>
      page
        .locator('link[rel=stylesheet]')
        .evaluateAll((links) => links.map(({ sheet }) => !!sheet));
    await expect.poll(styled).toEqual([true]);
    const drawn = await outlines();
    await page.evaluate((names) => {
      for (const name of names) {
        const { shadowRoot } = document.querySelector(name);
        shadowRoot.querySelector('.root').setAttribute('data-server', '');
      }
    }, widgets);
    release();
    for (const widget of widgets) await page.locator(`${widget}:state(ready)`).waitFor();
    expect(await page.locator('[data-server]').count()).toBe(widgets.length);
    expect(await outlines()).toEqual(drawn);
  });

  it('goes on from there', async () => {
    const radar = page.locator('kc-readiness-radar');
    await radar.getByRole('button', { name: /Lihat tabel/ }).click();
    await radar.getByRole('button', { name: /Tutup tabel/ }).waitFor();
    expect(await radar.getByRole('table').first().isVisible()).toBe(true);
  });

  it('asks for nothing but its own script and style sheet, and nobody a second time', () => {
    expect(requests).toEqual([
      '/',
      expect.stringMatching(/^\/assets\/page-[\w-]+\.css$/),
      expect.stringMatching(/^\/assets\/page-[\w-]+\.js$/),
    ]);
    expect(asked.filter((status) => status === 200)).toHaveLength(1);
  });

  it('leaves nothing to readers of screens, nor to a strict policy, to complain about', async () => {
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('where the script doesn’t come', () => {
  it('opens the tables after a while, and only then', async () => {
    const page = await browser.newPage({ locale: 'id-ID' });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(portal.url);
    for (const widget of ['kc-readiness-radar', 'kc-swot-quadrant']) {
      const table = page.locator(widget).getByRole('table').first();
      expect(await isWhole(table)).toBe(false);
      await page.locator(widget).evaluate(({ shadowRoot }) => {
        for (const animation of shadowRoot.getAnimations()) animation.finish();
      });
      expect(await isWhole(table)).toBe(true);
    }
    await page.close();
  });
});

describe('an address', () => {
  const statusOf = async (path) => (await fetch(new URL(path, portal.url))).status;

  it('may say where a reader comes from', async () => {
    expect(await statusOf('/?utm_source=x')).toBe(200);
  });

  it('is answered with 404 where nothing is', async () => {
    expect(await statusOf('/tidak-ada?utm_source=x')).toBe(404);
  });
});

describe('as time goes by', () => {
  let page;
  let complaints;

  beforeEach(async () => {
    page = await browser.newPage();
    complaints = await collectComplaints(page);
    return () => page.close();
  });

  it('shows the next edition, whatever its title is made of', async () => {
    const title = 'Rencana </script><img src=x onerror="complain(1)"> & </title>';
    shown = editionOf({ number: 2, title });
    await page.goto(portal.url);
    await page.locator('kc-roadmap:state(ready)').waitFor();
    expect(await page.title()).toBe(title);
    expect(await page.locator('.kc-summary').getByRole('heading').innerText()).toBe(title);
    expect(complaints).toEqual([]);
  });

  it('goes on with the edition before where Strapi is away', async () => {
    shown = null;
    await page.goto(portal.url);
    expect(await page.title()).toContain('Rencana </script>');
  });

  it('says so where there never was one', async () => {
    const { server, url } = await startPortal('/api/kotacerdas/published/32.79');
    await expect
      .poll(() =>
        fetch(url).then(
          ({ status }) => status,
          () => null,
        ),
      )
      .toBe(503);
    expect(await (await fetch(url)).text()).toContain('belum dapat dibaca');
    await server.stop();
  });
});
