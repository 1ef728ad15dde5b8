import { expect, test } from 'vitest';
import { ownScript } from './own-script.js';

const script = (src: string, prefix: string, type = 'module'): HTMLScriptElement => {
  const element = document.createElement('script');
  Object.assign(element, { type, src });
  element.dataset['prefix'] = prefix;
  return element;
};

const prefixOf = (scripts: readonly HTMLScriptElement[], address: string) =>
  ownScript(scripts, address)?.dataset['prefix'];

test('a module’s own script is the one with its address', () => {
  const scripts = [
    script('http://a.test/old/kotacerdas.js', 'old'),
    script('http://a.test/new/kotacerdas.js#top', 'new'),
  ];
  expect(prefixOf(scripts, 'http://a.test/new/kotacerdas.js')).toBe('new');
});

test('where a server has sent the browser on, the file’s name tells', () => {
  const scripts = [
    script('http://a.test/page.js', 'page'),
    script('http://a.test/latest/kotacerdas.js', 'tsm'),
  ];
  expect(prefixOf(scripts, 'http://b.test/pinned/kotacerdas.js')).toBe('tsm');
});

test('scripts that are no modules, or stand inside the page, are none', () => {
  const inside = document.createElement('script');
  inside.type = 'module';
  expect(ownScript([inside], 'http://a.test/kotacerdas.js')).toBeUndefined();
  const classic = script('http://a.test/kotacerdas.js', 'x', 'text/javascript');
  expect(ownScript([classic], 'http://a.test/kotacerdas.js')).toBeUndefined();
});
