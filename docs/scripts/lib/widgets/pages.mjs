import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, writePage } from '../folders.mjs';
import { inline, table } from '../markdown.mjs';
import { widgetPage } from './widget-page.mjs';

const manifestFile = join(repository, 'packages/components/dist/custom-elements.json');

/** A page for each widget, from the manifest that editors and frameworks read too. */
export function writeWidgets() {
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const widgets = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const rows = widgets.map(({ description, tagName }) => [
    `[\`<${tagName}>\`](./${tagName}.md)`,
    inline(description),
  ]);
  const intro =
    'Each page shows the widget at work on the example plan, and all that can be set, heard and styled. ' +
    'It is made from `custom-elements.json` of `@kotacerdas/components`.';
  writePage('widgets/index.md', `# Widgets\n\n${intro}\n\n${table(['element', 'shows'], rows)}`);
  for (const widget of widgets) writePage(`widgets/${widget.tagName}.md`, widgetPage(widget));
}
