import { readFileSync, readdirSync } from 'node:fs';

const reference = new URL('../developers/reference/', import.meta.url);

const titleOf = (page: URL) => /^# (.+)$/m.exec(readFileSync(page, 'utf8'))?.[1] ?? '';

/** A folder of the generated reference as a group of the side bar; a page is named by its heading. */
export function listPages(folder: string) {
  const home = new URL(`${folder}/`, reference);
  const pages = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .toSorted()
    .map((name) => ({
      text: plain(titleOf(new URL(name, home))),
      link: `/developers/reference/${folder}/${name.replace(/\.md$/, '')}`,
    }));
  const link = `/developers/reference/${folder}/`;
  return { text: plain(titleOf(new URL('index.md', home))), link, items: pages };
}

/** The side bar takes HTML, and shows no code in a text, and a topic of core without what all of them begin with. */
function plain(markdown: string): string {
  return markdown.replaceAll(/<wbr>|[`\\<>]/g, '').replace('@kotacerdas/core/', '');
}
