import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserLaunchOptions } from '../../../../scripts/find-browser.mjs';
import { startExample } from '../../../../examples/tests/support/running-example.mjs';
import { openPage, signedIn } from '../../../../examples/tests/support/sign-in.mjs';
import { docs } from '../folders.mjs';
import { pictures } from './pictures.mjs';

/** The window that shows a dashboard whole. */
const tall = { width: 1200, height: 1150 };

/** How long a page may go on drawing after it has what it asked for. */
const settled = 1500;

async function takePicture(page, path) {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(settled);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

/** Somebody signed in, who has read what Strapi says of itself, and left out the tour. */
async function newcomer(browser, example, role) {
  const page = await signedIn(browser, example, role);
  await page.getByText('Pustaka media yang baru').waitFor();
  await page.getByRole('button', { name: 'Tutup pengumuman.' }).click();
  await openPage(page);
  await page.getByRole('button', { name: 'Lewati', exact: true }).click();
  return page;
}

/**
 * Starts the example anew and takes the pictures of the guide, and of the portal, as whoever reads it would see them.
 *
 * @param {{ say: (line: string) => void }} options who is told of each
 */
export async function takePictures({ say }) {
  const folder = join(docs, 'panduan/gambar');
  mkdirSync(folder, { recursive: true });
  const example = await startExample();
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const reader = await browser.newPage({ locale: 'id-ID', viewport: tall });
    await reader.goto(`${example.portalUrl}/`);
    await reader
      .getByRole('heading', { name: 'Dasbor kemajuan' })
      .evaluate((element) => element.scrollIntoView());
    await takePicture(reader, join(docs, 'images/portal.png'));
    say('images/portal.png');
    const people = new Map();
    for (const { file, leave, prepare, role, view } of pictures) {
      const page = people.get(role) ?? (await newcomer(browser, example, role));
      people.set(role, page);
      await page.setViewportSize(view);
      await prepare(page);
      await takePicture(page, join(folder, `${file}.png`));
      await leave?.(page);
      say(`panduan/gambar/${file}.png`);
    }
  } finally {
    await browser.close();
    await example.stop();
  }
}
