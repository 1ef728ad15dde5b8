import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export const origin = 'https://docs.example.go.id';

/** The file that a server with clean addresses sends. */
function fileOf(pathname: string): string | null {
  const path = join(dist, decodeURIComponent(pathname));
  const candidates = [path, `${path}.html`, join(path, 'index.html')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

/** Answers a page from the built site alone, and notes what it asked for besides. */
export async function serveSite(page: Page): Promise<readonly string[]> {
  const missed: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === origin ? fileOf(url.pathname) : null;
    if (file !== null) return route.fulfill({ path: file });
    missed.push(url.href);
    return route.abort();
  });
  return missed;
}
