import axe from 'axe-core';
import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import dashboardMeta, * as dashboard from '../dashboard/dashboard.stories.js';
import radarMeta, * as radar from '../readiness-radar/readiness-radar.stories.js';
import quadrantMeta, * as quadrant from '../swot-quadrant/swot-quadrant.stories.js';
import { all } from './mount.js';
import { samplePlan } from './plans.js';
import type { StoryArgs } from './story.js';

interface StoryLike {
  readonly args?: Partial<StoryArgs>;
  readonly render?: unknown;
}

interface MetaLike {
  readonly title: string;
  readonly args: StoryArgs;
  readonly render: (args: StoryArgs) => unknown;
}

/** Every story of a module as Storybook would draw it: its own over the module's args and render. */
function storiesOf(meta: MetaLike, module: Readonly<Record<string, StoryLike | MetaLike>>) {
  return Object.entries(module)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => {
      const draw = typeof story.render === 'function' ? story.render : meta.render;
      const content: unknown = draw({ ...meta.args, ...story.args });
      return [meta.title, name, content] as const;
    });
}

const stories = [
  ...storiesOf(dashboardMeta, dashboard),
  ...storiesOf(radarMeta, radar),
  ...storiesOf(quadrantMeta, quadrant),
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

describe('stories', () => {
  test.each(stories)('%s %s has nothing to object to', async (_title, _name, content) => {
    const place = stage();
    render(content, place);
    await settle(place);
    expect(
      place.querySelector('kc-dashboard, kc-readiness-radar, kc-swot-quadrant'),
    ).not.toBeNull();
    expect(await violations(place)).toEqual([]);
  });
});

const widgets = ['kc-dashboard', 'kc-readiness-radar', 'kc-swot-quadrant'] as const;
const cases = widgets.flatMap((name) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['id', 'en'] as const).flatMap((lang) =>
      (['320px', '1280px'] as const).map((width) => [name, theme, lang, width] as const),
    ),
  ),
);

describe('widgets with everything unfolded', () => {
  test.each(cases)('%s %s %s %s', async (name, theme, lang, width) => {
    const place = stage();
    place.style.inlineSize = width;
    const element = document.createElement(name);
    Object.assign(element, { theme, lang, masterplan: samplePlan(), asOf: '2026-11-23' });
    render(html`<main>${element}</main>`, place);
    await settle(place);
    for (const fold of all(element, '[aria-expanded=false]')) {
      if (fold instanceof HTMLElement) fold.click();
    }
    await settle(place);
    expect(all(element, '[aria-expanded=false]')).toHaveLength(0);
    expect(await violations(place)).toEqual([]);
  });
});

async function settle(place: Element): Promise<void> {
  for (const element of place.querySelectorAll(widgets.join(','))) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}
