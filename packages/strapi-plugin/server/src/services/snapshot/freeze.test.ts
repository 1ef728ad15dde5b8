import { parsePublishedMasterplan } from '@kotacerdas/core/masterplan';
import { findFramework } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { contentHash, freeze } from './freeze';

const masterplan = fullPlan(1);
const framework = findFramework('kominfo-2021');
if (framework === null) throw new Error('The framework kominfo-2021 is missing');
const content = { framework, masterplan };
const hash = contentHash(content);

describe('a frozen plan', () => {
  it('has the same hash whatever the order of its fields', () => {
    const reversed = Object.fromEntries(Object.entries(masterplan).reverse());
    expect(contentHash({ framework, masterplan: { ...masterplan, ...reversed } })).toBe(hash);
    expect(contentHash({ framework, masterplan: { ...masterplan, title: 'Lain' } })).not.toBe(hash);
  });

  it('can be read back with the framework it carries', () => {
    const texts = freeze(content, { number: 3, publishedAt: '2026-11-23T00:00:00.000Z', hash });
    const parsed = parsePublishedMasterplan(JSON.parse(texts.document));
    expect(parsed).toMatchObject({ ok: true, published: { number: 3, hash } });
  });

  it('counts in open data what was reported by then, as its summary does', () => {
    const texts = freeze(content, { number: 1, publishedAt: '2000-01-01T00:00:00.000Z', hash });
    const rows: { kind: string; progress: number | null }[] = JSON.parse(texts.openDataJson);
    const programs = rows.filter(({ kind }) => kind === 'program');
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.every(({ progress }) => progress === null)).toBe(true);
    expect(JSON.parse(texts.summary).programs.progress.mean).toBeNull();
  });

  it('gives the same texts each time', () => {
    const edition = { number: 1, publishedAt: '2026-11-23T00:00:00.000Z', hash };
    expect(freeze(content, edition)).toEqual(freeze(content, edition));
  });
});
