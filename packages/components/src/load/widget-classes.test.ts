import { expect, test } from 'vitest';
import { widgetNames } from '../widgets.js';
import { widgetClasses } from './widget-classes.js';

test.each(widgetNames)('%s has a class of its own, registered nowhere', async (name) => {
  const loaded = await widgetClasses[name]();
  expect(loaded.prototype).toBeInstanceOf(HTMLElement);
  expect(loaded.name.toLowerCase()).toContain(`kc${name.replaceAll('-', '')}`);
});
