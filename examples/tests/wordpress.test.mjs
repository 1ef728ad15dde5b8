import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { editionOf } from './support/edition.mjs';
import { installExamples } from './support/installed-examples.mjs';
import { openStrictly } from './support/open-strictly.mjs';
import { providePhp } from './support/run-php.mjs';

const edition = editionOf();

let installed;
let browser;
let dist;
let php;

beforeAll(async () => {
  installed = await installExamples(['wordpress']);
  const folder = installed.folderOf('wordpress');
  dist = join(folder, 'dist');
  php = await providePhp(folder, [dist, join(root, 'examples/tests/support')]);
  await mkdir(join(dist, 'api/kotacerdas/published'), { recursive: true });
  writeFileSync(join(dist, 'api/kotacerdas/published/32.78'), JSON.stringify(edition));
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  installed?.remove();
});

/** Runs code once WordPress has loaded the plugin; `$given` in it is the value given. */
const inWordPress = (code, given = null) =>
  php(`
    require '/few-wordpress-functions.php';
    require '/kotacerdas/kotacerdas.php';
    foreach (['init', 'admin_init', 'admin_menu'] as $hook) do_action($hook);
    $given = json_decode(base64_decode('${Buffer.from(JSON.stringify(given)).toString('base64')}'), true);
    ${code}
  `);

/** What the shortcode makes of attributes: for a visitor, and for somebody who may edit. */
const shortcode = async (attributes) =>
  JSON.parse(
    await inWordPress(
      `$visitor = kotacerdas_shortcode($given);
      $GLOBALS['capabilities'] = ['edit_posts'];
      echo json_encode([$visitor, kotacerdas_shortcode($given)]);`,
      attributes,
    ),
  );

/** A page as WordPress puts it together from a post. */
const pageOf = (post) =>
  inWordPress(
    `$content = do_shortcode($given);
    echo '<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>Portal</title>',
      '<link rel="icon" href="data:," /></head><body>', $content, print_enqueued_script_modules(), '</body></html>';`,
    post,
  );

/** Opens what PHP has printed. `titles` are those of the widgets, once they stand. */
async function open(html, widgets) {
  writeFileSync(join(dist, 'index.html'), html);
  const { page, complaints } = await openStrictly(browser, dist);
  const titles = [];
  for (const widget of widgets) {
    titles.push(await page.locator(widget).getByRole('heading', { level: 2 }).first().innerText());
  }
  await page.context().close();
  return { titles, complaints };
}

describe('a post with the shortcode', () => {
  it('shows the widgets that it names', async () => {
    const html = await pageOf(
      '<p>Kota kita</p>[kotacerdas widget="dashboard" wilayah="32.78"]' +
        '[kotacerdas widget="readiness-radar" wilayah="32.78" bahasa="en" tema="gelap"]',
    );
    expect(await open(html, ['kc-dashboard', 'kc-readiness-radar'])).toEqual({
      titles: [edition.masterplan.title, 'Readiness of the region'],
      complaints: [],
    });
  });

  it('loads the script once, with its version, and a post without it not at all', async () => {
    const widget = '[kotacerdas widget="trace" wilayah="32.78"]';
    const scripts = (await pageOf(widget + widget)).match(/<script.*?<\/script>/g);
    expect(scripts).toEqual([
      '<script type="module" src="http://portal.example/kotacerdas/widgets/kotacerdas.js?ver=0.1.0" id="kotacerdas-js-module"></script>',
    ]);
    expect(await pageOf('<p>Kota kita</p>')).not.toContain('<script');
  });

  it('links to the data for readers without JavaScript', async () => {
    const [html] = await shortcode({ widget: 'roadmap', wilayah: '32.78', edisi: '2' });
    expect(html).toBe(
      '<kc-roadmap src="/api/kotacerdas/published/32.78/2">' +
        '<a href="/api/kotacerdas/published/32.78/2/open-data.zip">Data rencana (CSV)</a></kc-roadmap>',
    );
  });

  it('asks the Strapi of the settings', async () => {
    const html = await inWordPress(
      `update_option('kotacerdas_strapi', 'https://cms.example.go.id/');
      echo kotacerdas_shortcode(['widget' => 'trace', 'wilayah' => '32.78']);`,
    );
    expect(html).toContain('src="https://cms.example.go.id/api/kotacerdas/published/32.78"');
  });
});

describe('what a shortcode can’t be', () => {
  const hostile = '"><script>alert(1)</script>';

  it.each([
    ['a widget that edits', { widget: 'swot-board', wilayah: '32.78' }],
    ['an unknown widget', { widget: hostile, wilayah: '32.78' }],
    ['a widget with a line behind it', { widget: 'trace\n', wilayah: '32.78' }],
    ['a region that leads elsewhere', { widget: 'trace', wilayah: '32.78/../../x' }],
    ['a region with markup', { widget: 'trace', wilayah: `32.78${hostile}` }],
    ['no region', { widget: 'trace' }],
    ['an edition that is no number', { widget: 'trace', wilayah: '32.78', edisi: hostile }],
    ['a scope with an attribute', { widget: 'trace', wilayah: '32.78', cakupan: 'x" onclick="y' }],
    ['an unknown attribute', { widget: 'trace', wilayah: '32.78', onload: 'alert(1)' }],
    ['a name with markup', { widget: 'trace', wilayah: '32.78', [hostile]: 'x' }],
    ['a list', { widget: ['trace'], wilayah: '32.78' }],
    ['words without names', ['trace', '32.78']],
    ['nothing', ''],
  ])('%s: visitors see nothing, and editors what to mend', async (_, attributes) => {
    const [visitor, editor] = await shortcode(attributes);
    expect(visitor).toBe('');
    expect(editor).toMatch(/^<p role="alert">\[kotacerdas\] Isian [^<>]+<\/p>$/);
  });

  it('is told in words that name what there is', async () => {
    const [, told] = await shortcode({ widget: 'dasbor', wilayah: 'tasik' });
    expect(told).toContain('Isian widget bernilai “dasbor”; yang diharapkan: action-table, dash');
    expect(told).toContain('Isian wilayah bernilai “tasik”; yang diharapkan: kode wilayah');
  });
});

describe('the settings', () => {
  it('are for those who manage the site, and show the address', async () => {
    const page = await inWordPress(
      `update_option('kotacerdas_strapi', ' https://cms.example.go.id/strapi/ ');
      echo $GLOBALS['pages']['kotacerdas']['capability'], "\\n";
      $GLOBALS['pages']['kotacerdas']['callback']();`,
    );
    expect(page).toMatch(/^manage_options\n/);
    expect(page).toContain('value="https://cms.example.go.id/strapi"');
    expect(page).toContain('name="option_page" value="kotacerdas"');
  });

  it.each([
    'javascript:alert(1)',
    'cms.example.go.id',
    'https://x.example/" onload="y',
    'https://x y',
  ])('refuse %s, keep the address before and say so', async (typed) => {
    const kept = await inWordPress(
      `update_option('kotacerdas_strapi', 'https://cms.example.go.id');
        update_option('kotacerdas_strapi', $given);
        echo json_encode([kotacerdas_strapi(), $GLOBALS['errors']], JSON_UNESCAPED_SLASHES);`,
      typed,
    );
    expect(JSON.parse(kept)).toEqual([
      'https://cms.example.go.id',
      ['Alamat Strapi belum disimpan: tulis seperti https://cms.example.go.id.'],
    ]);
  });
});

describe('PHP without WordPress', () => {
  it('shows the widgets that a page includes', async () => {
    const html = await php(`require '/halaman.php';`);
    expect(await open(html, ['kc-dashboard', 'kc-swot-quadrant'])).toEqual({
      titles: [edition.masterplan.title, 'Posisi SWOT: Seluruh daerah'],
      complaints: [],
    });
  });

  it('does what the guide shows', async () => {
    const guide = readFileSync(join(root, 'docs/developers/guides/wordpress.md'), 'utf8');
    const [, sample] = /^```php\n([^]*?)^```$/m.exec(guide);
    const html = await php(`?>${sample}`);
    expect(await open(html, ['kc-dashboard'])).toEqual({
      titles: [edition.masterplan.title],
      complaints: [],
    });
  });
});
