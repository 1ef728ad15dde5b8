import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage } from './sign-in.mjs';

const require = createRequire(import.meta.url);
/** As a text: the admin's policy lets no script in. */
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** *Impor dan ekspor Excel*, once it can be used. */
export async function openExchange(page) {
  await openPage(page, 'exchange');
  await page.getByRole('heading', { name: 'Riwayat impor' }).waitFor();
  await page.getByRole('button', { name: 'Unduh lembar kerja' }).waitFor();
}

/** Lets go of a file over the place for it, as with a mouse. */
export async function dropFile(page, name, bytes) {
  const data = await page.evaluateHandle(
    ([fileName, numbers]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(numbers)], fileName));
      return transfer;
    },
    [name, [...bytes]],
  );
  const zone = page.getByText('Seret berkas ke sini, atau').locator('..');
  await zone.dispatchEvent('dragover', { dataTransfer: data });
  await zone.dispatchEvent('drop', { dataTransfer: data });
}

/** What a click downloads. */
export async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** What is wrong with the page for who can't see it, and what of it sticks out of the screen. */
export async function faultsOf(page) {
  // What is fading in, or has the mouse over it, has not the contrast that it is checked for.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run('main');
    const { clientWidth, scrollWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ];
  });
}
