/// <reference types="vite/client" />
import axe from 'axe-core';
import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { defineAll } from '../define-all.js';
import { widgetNames } from '../widgets.js';
import { all } from './mount.js';
import { exampleRegions } from './regions.js';
import { examplePlan, type StoryArgs } from './story.js';

interface Meta {
  readonly title: string;
  readonly args: StoryArgs;
  readonly render: (args: StoryArgs) => unknown;
}

type StoryFile = Readonly<Record<string, Partial<Meta>>>;

defineAll();

const files = import.meta.glob<StoryFile>('../*/*.stories.ts', { eager: true });

/** Every story of a file as Storybook would draw it: its own over the file's args and render. */
const stories = Object.values(files).flatMap((file) =>
  Object.keys(file)
    .filter((name) => name !== 'default')
    .map((name) => {
      const story = { ...file['default'], ...file[name] };
      const args = { masterplan: null, ...file['default']?.args, ...file[name]?.args };
      return [story.title ?? '', name, story.render?.(args)] as const;
    }),
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const elements = widgetNames.map((name) => `kc-${name}`);

/** What axe finds wrong, as lines to read. */
async function violations(place: Element): Promise<string[]> {
  const { violations: found } = await axe.run(place, {
    runOnly: tags,
    // The page around the widgets is the test's, not ours.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`),
  );
}

function stage(): HTMLElement {
  document.querySelector('#stage')?.remove();
  const place = document.createElement('div');
  place.id = 'stage';
  document.body.append(place);
  return place;
}

/** Axe takes its time on a slow machine, and a run that was given up would stand in the way of the next. */
const patient = { timeout: 90_000 };

describe('stories', patient, () => {
  test.each(stories)('%s %s has nothing to object to', async (_title, _name, content) => {
    const place = stage();
    render(content, place);
    await settle(place);
    expect(place.querySelector(elements.join(','))).not.toBeNull();
    expect(await violations(place)).toEqual([]);
  });
});

const cases = elements.flatMap((name) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['id', 'en'] as const).flatMap((lang) =>
      (['320px', '1280px'] as const).map((width) => [name, theme, lang, width] as const),
    ),
  ),
);

/** Opens what can be opened, except what would cover the rest or asks for a decision. */
const folds = '[aria-expanded=false]:not([aria-haspopup])';

describe('widgets with everything unfolded', patient, () => {
  test.each(cases)('%s %s %s %s', async (name, theme, lang, width) => {
    const place = stage();
    place.style.inlineSize = width;
    const element = document.createElement(name);
    Object.assign(element, { theme, lang, masterplan: examplePlan, asOf: '2026-11-23' });
    if (name === 'kc-region-grid') Object.assign(element, { regions: exampleRegions() });
    render(html`<main>${element}</main>`, place);
    await settle(place);
    for (const fold of all(element, folds)) {
      if (fold instanceof HTMLElement) fold.click();
    }
    await settle(place);
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
    expect(await violations(place)).toEqual([]);
  });
});

async function settle(place: Element): Promise<void> {
  for (const element of place.querySelectorAll(elements.join(','))) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}
