import { describe, expect, it } from 'vitest';
import { shownItems } from './shown-items';

const draft = { type: 'problem', state: 'draft', acts: ['submit'] } as const;
const submitted = { type: 'need', state: 'submitted', acts: ['withdraw'] } as const;
const locked = { type: 'problem', state: 'locked', acts: ['reopen'] } as const;
const items = [draft, submitted, locked];

describe('the items shown', () => {
  it('are those which wait for the officer, unless all are asked for', () => {
    expect(shownItems(items, { scope: 'waiting', state: null, type: null })).toEqual([draft]);
    expect(shownItems(items, { scope: 'all', state: null, type: null })).toEqual(items);
  });

  it('are of the state and of the kind that was chosen', () => {
    expect(shownItems(items, { scope: 'all', state: 'locked', type: null })).toEqual([locked]);
    expect(shownItems(items, { scope: 'all', state: null, type: 'need' })).toEqual([submitted]);
    expect(shownItems(items, { scope: 'all', state: 'locked', type: 'need' })).toEqual([]);
  });
});
