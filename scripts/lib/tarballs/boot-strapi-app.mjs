import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';

/** What a new app has to answer, whichever Strapi and Node it stands on. */
const sound = { missing: [], empty: 0, closed: 403, open: 200, described: 200 };

/** What boot.cjs says of an app, as a sentence; and what of it is not as it should be. */
export function readReport(output) {
  const [, json] = /^report (.*)$/m.exec(output) ?? [];
  if (json === undefined) return { ok: false, text: output.trim() };
  const report = JSON.parse(json);
  const wrong = Object.entries(sound)
    .filter(([name, value]) => JSON.stringify(report[name]) !== JSON.stringify(value))
    .map(
      ([name, value]) =>
        `${name}: ${JSON.stringify(report[name])} in place of ${JSON.stringify(value)}`,
    );
  if (wrong.length > 0) {
    const rest = output.replace(/^report .*$/m, '').trim();
    return { ok: false, text: [...wrong, ...(rest === '' ? [] : [rest])].join('\n') };
  }
  return {
    ok: true,
    text:
      `Strapi ${report.strapi} on Node ${report.node.slice(1)} starts, has all ${report.contentTypes} content types ` +
      'of the plugin, keeps its endpoints closed (403) until they are opened, and then answers (200).',
  };
}

/**
 * Boots an app with the plugin in a process of its own and asks it a few things.
 *
 * @param {string} app
 * @param {{ database: Record<string, string>, node?: string }} options `database` are the variables that name it
 * @returns {Promise<{ ok: boolean, text: string }>}
 */
export async function bootStrapiApp(app, { database, node = process.execPath }) {
  copyFileSync(join(import.meta.dirname, 'boot.cjs'), join(app, 'boot.cjs'));
  const env = {
    ...process.env,
    STRAPI_TELEMETRY_DISABLED: 'true',
    PUBLIC_DIR: join(app, 'public'),
    ...database,
  };
  return readReport((await run(node, ['boot.cjs'], { cwd: app, env })).output);
}
