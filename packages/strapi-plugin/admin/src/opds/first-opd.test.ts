import { describe, expect, it } from 'vitest';
import type { OpdScope } from '../../../shared/contracts/approval';
import { firstOpd } from './first-opd';

const listed = (mayName: OpdScope, ...opdIds: string[]) => {
  const scopes = { problem: mayName, need: mayName, innovation: mayName, program: mayName };
  return { opds: { create: scopes, update: scopes }, own: { opdIds, dimensionIds: [] } };
};

describe('firstOpd', () => {
  it('is the only one that the officer may name', () => {
    expect(firstOpd(listed(['dinkes'], 'dinkes', 'dishub'), 'problem')).toBe('dinkes');
    expect(firstOpd(listed(['dinkes', 'dishub'], 'dinkes', 'dishub'), 'problem')).toBeUndefined();
    expect(firstOpd(listed([]), 'problem')).toBeUndefined();
  });

  it('is their own where they may name any', () => {
    expect(firstOpd(listed('any', 'bappeda'), 'program')).toBe('bappeda');
    expect(firstOpd(listed('any'), 'program')).toBeUndefined();
  });

  it('is the wanted one, where they may name it', () => {
    expect(firstOpd(listed('any', 'bappeda'), 'need', 'dishub')).toBe('dishub');
    expect(firstOpd(listed(['dinkes', 'dishub']), 'need', 'dishub')).toBe('dishub');
    expect(firstOpd(listed(['dinkes']), 'need', 'dishub')).toBe('dinkes');
  });
});
