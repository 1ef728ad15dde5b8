import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { formatInteger, formatNumber } from '@kotacerdas/core/locale';

/** What the portal's dashboard prints: how many of each kind, and how ready the region is. */
export async function readPortal(page, portalUrl) {
  await page.goto(`${portalUrl}/`);
  const dashboard = page.locator('kc-dashboard');
  const rows = dashboard.getByRole('table', { name: 'Peta enam dimensi' }).getByRole('row');
  const readiness = dashboard.getByRole('region', { name: 'Kesiapan daerah' });
  // Until all is drawn, the portal shows what the server wrote.
  const line = readiness.getByRole('paragraph').filter({ hasText: 'dari 5' });
  const [score = ''] = (await line.innerText()).match(/[\d,]+\s+dari 5/) ?? [];
  const [, ...dimensions] = await rows.all();
  return {
    dimensions: await Promise.all(dimensions.map((row) => row.getByRole('cell').allInnerTexts())),
    readiness: score.replace(/\s+/g, ' '),
  };
}

/** The same, as core counts an edition. */
export function figuresOf({ masterplan, publishedAt }) {
  const { dimensions, readiness } = summariseMasterplan(masterplan, { asOf: publishedAt });
  return {
    dimensions: dimensions.map(({ innovations, needs, problems, programs, strategies }) =>
      [problems, needs, innovations, strategies, programs].map((count) =>
        formatInteger('id', count),
      ),
    ),
    readiness: `${formatNumber('id', readiness.score.score)} dari 5`,
  };
}
