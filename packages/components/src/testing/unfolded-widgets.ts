import axe from 'axe-core';
import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { defineAll } from '../define-all.js';
import { widgetNames } from '../widgets.js';
import { all } from './mount.js';
import { exampleRegions } from './regions.js';
import { examplePlan } from './story.js';

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

async function settle(place: Element): Promise<void> {
  for (const element of place.querySelectorAll(elements.join(','))) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

/** Axe takes its time on a slow machine, and a run that was given up would stand in the way of the next. */
const patient = { timeout: 90_000 };

/** Opens what can be opened, except what would cover the rest or asks for a decision. */
const folds = '[aria-expanded=false]:not([aria-haspopup])';

const cases = elements.flatMap((name) =>
  (['id', 'en'] as const).flatMap((lang) =>
    (['320px', '1280px'] as const).map((width) => [name, lang, width] as const),
  ),
);

/**
 * Tests of every widget with all of it open, in one theme: a file a theme, so that they run side by
 * side. What stories show is examined by Storybook itself, when they are drawn and played.
 */
export function describeUnfoldedWidgets(theme: 'light' | 'dark'): void {
  defineAll();
  describe(`${theme} widgets with everything unfolded`, patient, () => {
    test.each(cases)('%s %s %s have nothing to object to', async (name, lang, width) => {
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
}
