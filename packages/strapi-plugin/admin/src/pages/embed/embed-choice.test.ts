import { expect, it } from 'vitest';
import { firstChoice, optionsOf } from './embed-choice';

const facts = {
  publicUrl: '/api/kotacerdas/published/32.78',
  script: { version: '1.0.0', pinnedUrl: '/api/w/abc', latestUrl: '/api/w/latest', integrity: 'x' },
};
const base = 'https://data.contoh.go.id/admin/plugins';

it('gives addresses that hold on any portal', () => {
  expect(optionsOf(firstChoice('id'), facts, base)).toMatchObject({
    src: 'https://data.contoh.go.id/api/kotacerdas/published/32.78',
    script: { src: 'https://data.contoh.go.id/api/w/abc', integrity: 'x' },
  });
  const older = { ...firstChoice('id'), number: 3, isPinned: false };
  expect(optionsOf(older, facts, base)).toMatchObject({
    src: 'https://data.contoh.go.id/api/kotacerdas/published/32.78/3',
    script: { src: 'https://data.contoh.go.id/api/w/latest', integrity: null },
  });
});
