import { expect, test } from 'vitest';
import { checkMarketplace } from './check-marketplace.mjs';

const face = { types: './a.d.ts', import: './a.mjs', require: './a.js' };
const sound = {
  name: 'x',
  keywords: ['strapi', 'strapi-plugin'],
  strapi: { kind: 'plugin', name: 'x-y', displayName: 'X', description: 'An X' },
  exports: { './strapi-admin': face, './strapi-server': face },
  peerDependencies: { '@strapi/strapi': '^5.45.0', react: '^18.0.0' },
  dependencies: { zod: '4' },
};
const readme = 'npm install x\n\nStrapi 5.45 or newer';
const faultsOf = (change, text = readme) =>
  checkMarketplace({ ...sound, ...change }, text).join('\n');

test('nothing is missing of what says everything', () => {
  expect(faultsOf({})).toBe('');
});

test.each([
  [{ strapi: { ...sound.strapi, name: 'X Y' } }, 'strapi.name'],
  [{ strapi: undefined }, 'strapi.kind'],
  [{ keywords: ['strapi'] }, 'keywords'],
  [{ peerDependencies: { '@strapi/strapi': '*' } }, 'versions of Strapi 5'],
  [{ dependencies: { '@strapi/utils': '5', react: '18' } }, 'its own @strapi/utils, react'],
  [
    { peerDependencies: { '@strapi/strapi': '^5.45.0', '@strapi/utils': '^5.45.0' } },
    'a second @strapi/utils',
  ],
  [{ exports: { './strapi-server': face } }, './strapi-admin'],
])('%o is told of', (change, words) => {
  expect(faultsOf(change)).toContain(words);
});

test('a README has to say how, and from which Strapi on', () => {
  expect(faultsOf({}, 'Read the source.')).toContain('how to install it');
  expect(faultsOf({ peerDependencies: { '@strapi/strapi': '^5.50.0' } })).toContain(
    'oldest Strapi',
  );
});
