import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A block of code in a page for developers. */
export interface Sample {
  /** Page and line, to be found again. */
  readonly place: string;
  readonly page: string;
  readonly language: string;
  /** What stands behind the language: `run` for code that is run, `csp` for a page under the policy above it. */
  readonly mark: string;
  readonly text: string;
  /** What the page says that comes out: the block of plain text that follows. */
  readonly output: string | null;
}

export const developers = fileURLToPath(new URL('../../developers', import.meta.url));

const fence = /^```(\w*) *(\S*)\n([^]*?)^```$(?:\n\n```text\n([^]*?)^```$)?/gm;

function samplesOf(page: string): Sample[] {
  const markdown = readFileSync(join(developers, page), 'utf8');
  return [...markdown.matchAll(fence)].map(
    ({ 1: language = '', 2: mark = '', 3: text = '', 4: output = null, index }) => ({
      place: `${page}:${markdown.slice(0, index).split('\n').length}`,
      page,
      language,
      mark,
      text,
      output,
    }),
  );
}

/** Every block of code in the pages that somebody wrote; the reference has tests of its own. */
export const samples: readonly Sample[] = readdirSync(developers, {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !path.startsWith('reference/'))
  .toSorted()
  .flatMap(samplesOf);

export const samplesIn = (...languages: readonly string[]): Sample[] =>
  samples.filter(({ language }) => languages.includes(language));
