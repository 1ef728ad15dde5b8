import { join } from 'node:path';
import { root } from '../root.mjs';
import { runNode } from '../run.mjs';
import { StartError, lastLines } from './start-error.mjs';

/** What the seed script answers on its last line. */
export function readSeedAnswer(stdout) {
  const answer = JSON.parse(lastLines(stdout, 1));
  if (typeof answer?.created !== 'boolean' || !Array.isArray(answer.accounts)) {
    throw new TypeError('created and accounts expected');
  }
  return answer;
}

/**
 * Fills the example's database where it is empty.
 *
 * @returns {Promise<{ created: boolean, accounts: { role: string, email: string, password: string | null }[] }>}
 *   `password` is `null` for an account that was made before
 */
export async function seed(env) {
  const folder = join(root, 'examples', 'strapi');
  const { ok, stdout, output } = await runNode(['scripts/seed.mjs'], { cwd: folder, env });
  if (!ok) throw new StartError('Data contoh gagal diisikan.', lastLines(output));
  try {
    return readSeedAnswer(stdout);
  } catch {
    throw new StartError('Jawaban pengisi data contoh tidak dapat dibaca.', lastLines(output));
  }
}
