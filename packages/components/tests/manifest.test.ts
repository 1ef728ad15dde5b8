import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../scripts/manifest/analyse.mjs';
import { listWidgets } from '../scripts/manifest/list-widgets.mjs';
import { matchesPart, renderedParts } from '../scripts/manifest/parts.mjs';
import { reachableModules } from '../scripts/manifest/reachable-modules.mjs';
import { packageFolder } from '../scripts/package-folder.mjs';
import { colours } from '../src/base/theme/tokens.js';
import { widgetNames } from '../src/widgets.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

let manifest: Awaited<ReturnType<typeof analyse>>;
let widgets: ReturnType<typeof listWidgets>;

beforeAll(async () => {
  manifest = await analyse();
  widgets = listWidgets(manifest);
});

/** The widget of a name, and the sources it is bundled from. */
async function look(name: string) {
  const widget = widgets.find(({ tagName }) => tagName === `kc-${name}`);
  if (widget === undefined) throw new Error(`<kc-${name}> is not in the manifest.`);
  const modules = await reachableModules(`src/${name}/${name}.ts`, packageFolder);
  return { widget, sources: modules.map((path) => [path, read(path)] as const) };
}

/** Every custom property that a page can set: the colours, and what styles read besides. */
function readProperties(sources: readonly (readonly [string, string])[]): Set<string> {
  const inStyles = sources.flatMap(([, source]) =>
    [...source.matchAll(/var\(\s*(--kc-[\w-]+)/g)].map(([, name = '']) => name),
  );
  return new Set([...Object.keys(colours).map((name) => `--kc-${name}`), ...inStyles]);
}

test('every widget of the list is in the manifest, and no other', () => {
  expect(widgets.map(({ tagName }) => tagName)).toEqual(widgetNames.map((name) => `kc-${name}`));
});

test('the built manifest is that of the sources', () => {
  expect(JSON.parse(read('dist/custom-elements.json'))).toEqual(
    JSON.parse(JSON.stringify(manifest)),
  );
});

describe.each(widgetNames)('<kc-%s>', (name) => {
  test('says what it is, and all that can be set, heard and styled', async () => {
    const { widget } = await look(name);
    expect(widget.description.length).toBeGreaterThan(20);
    const { attributes, cssProperties, events, methods, parts, properties, slots } = widget;
    const nameless = Object.entries({
      attributes,
      cssProperties,
      events,
      methods,
      parts,
      properties,
      slots,
    }).flatMap(([kind, entries]) =>
      entries
        .filter(({ description }) => description.length < 3)
        .map((entry) => `${kind}: ${entry.name}`),
    );
    expect(nameless).toEqual([]);
  });

  test('describes every part it draws, and draws every part it describes', async () => {
    const { sources, widget } = await look(name);
    const drawn = [
      ...new Set(
        sources.flatMap(([path, source]) =>
          renderedParts(source).map((part) => (part === '*' ? `${path}: part=\${…}` : part)),
        ),
      ),
    ];
    const described = widget.parts.map((part) => part.name);
    expect({
      undescribed: drawn.filter((part) => !described.some((known) => matchesPart(part, known))),
      undrawn: described.filter((known) => !drawn.some((part) => matchesPart(part, known))),
    }).toEqual({ undescribed: [], undrawn: [] });
  });

  test('lists only custom properties that do something', async () => {
    const { sources, widget } = await look(name);
    const known = readProperties(sources);
    const listed = widget.cssProperties.map((property) => property.name);
    expect(listed).toContain('--kc-accent');
    expect(listed.filter((property) => !known.has(property))).toEqual([]);
  });

  test('tells only events that the package has a class for', async () => {
    const { widget } = await look(name);
    const [shared] = manifest.modules;
    const classes = (shared?.declarations ?? []).map((declaration) => declaration.name);
    expect(widget.events.map((event) => event.name)).toContain(
      name === 'region-grid' ? 'kc-load-regions' : 'kc-load',
    );
    expect(widget.events.filter((event) => !classes.includes(event.type))).toEqual([]);
  });
});
