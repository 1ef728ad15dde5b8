import { expect, test } from 'vitest';
import { publishManifest } from './publish-manifest.mjs';

const field = (name, more) => ({ kind: 'field', name, description: `Says ${name}`, ...more });
const found = {
  schemaVersion: '1.0.0',
  modules: [
    { path: 'src/index.ts', declarations: [], exports: [{ name: 'Base' }, { name: 'KcEvent' }] },
    {
      path: 'src/base/base-element.ts',
      declarations: [
        { kind: 'class', name: 'Base', superclass: { name: 'LitElement', package: 'lit' } },
        { kind: 'class', name: 'Hidden' },
      ],
    },
    {
      path: 'src/base/events/event.ts',
      declarations: [
        { kind: 'class', name: 'KcEvent', superclass: { name: 'Event', module: 'src/x.ts' } },
      ],
    },
    {
      path: 'src/wheel/wheel.ts',
      declarations: [
        { kind: 'function', name: 'helper' },
        {
          kind: 'class',
          name: 'KcWheel',
          customElement: true,
          description: 'A wheel\nof six.\n\nAnd more.',
          attributes: [{ name: 'lang' }, { name: 'as-of', fieldName: 'asOf' }],
          superclass: { name: 'Base', module: 'src/base/base-element.ts' },
          members: [
            field('turned', { default: 'null' }),
            field('#own'),
            field('inner', { privacy: 'protected' }),
            field('styles', { static: true }),
          ],
          events: [{ type: { text: 'KcEvent' } }, { name: 'kc-event', description: 'It turned' }],
        },
      ],
    },
  ],
};

test('users get what is exported, under the paths of what is published', () => {
  const { modules } = publishManifest(found, ['wheel']);
  expect(modules.map(({ path }) => path)).toEqual([
    'dist/index.js',
    'dist/wheel/wheel.js',
    'dist/wheel/define.js',
  ]);
  expect(modules[0].declarations).toEqual([
    { kind: 'class', name: 'Base', superclass: { name: 'LitElement', package: 'lit' } },
    { kind: 'class', name: 'KcEvent', superclass: { name: 'Event', package: 'global:' } },
  ]);
  expect(modules[2].exports).toEqual([
    {
      kind: 'custom-element-definition',
      name: 'kc-wheel',
      declaration: { name: 'KcWheel', module: 'dist/wheel/wheel.js' },
    },
  ]);
});

test('of a widget stays what is public and described, and lines run on', () => {
  const [, { declarations }] = publishManifest(found, ['wheel']).modules;
  expect(declarations).toEqual([
    {
      kind: 'class',
      name: 'KcWheel',
      customElement: true,
      description: 'A wheel of six.\n\nAnd more.',
      attributes: [
        { name: 'lang', fieldName: 'lang' },
        { name: 'as-of', fieldName: 'asOf' },
      ],
      superclass: { name: 'Base', module: 'dist/index.js' },
      members: [{ kind: 'field', name: 'turned', description: 'Says turned' }],
      events: [{ name: 'kc-event', description: 'It turned' }],
      tagName: 'kc-wheel',
    },
  ]);
});

test('a widget of the list without a class is said, not left out', () => {
  expect(() => publishManifest(found, ['wheel', 'radar'])).toThrow('src/radar/radar.ts');
});
