import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../testing/full-plan.js';
import { mergeMasterplans } from './merge-masterplans.js';
import { resolveConflicts } from './resolve-conflicts.js';
import type { MergeChoices, MergedMasterplan, MergeResult } from './types.js';

const base = fullPlan();
const ours = { ...base, title: 'Kami', vision: 'Visi kami' };
const theirs = { ...base, title: 'Mereka', vision: 'Visi mereka' };
const result = merged(mergeMasterplans(base, ours, theirs));

function merged(made: MergeResult): MergedMasterplan {
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made;
}

describe('conflicts that were chosen in', () => {
  it('are no longer conflicts; the others stay', () => {
    expect(result.conflicts.map(({ id }) => id)).toEqual(['title', 'vision']);
    const next = resolveConflicts(result, { title: 'theirs' });
    expect(next.conflicts.map(({ id }) => id)).toEqual(['vision']);
    expect(next.masterplan).toEqual({ ...ours, title: 'Mereka' });
    expect(next.issues).toEqual([]);
    expect(next.choices).toEqual({ title: 'theirs' });
    expect(next.sides).toBe(result.sides);
  });

  it('can be chosen in one after the other, and again', () => {
    const first = resolveConflicts(result, { title: 'theirs' });
    const second = resolveConflicts(first, { vision: 'ours' });
    expect(second.conflicts).toEqual([]);
    expect(second.masterplan).toEqual({ ...ours, title: 'Mereka' });
    const third = resolveConflicts(second, { title: 'ours' });
    expect(third.masterplan).toEqual(ours);
    expect(third.issues).toEqual([]);
  });
});

describe('a choice that is none', () => {
  it('changes nothing and is reported', () => {
    const choices: MergeChoices = JSON.parse('{"title":"theirs","judul":"ours","toString":"ours"}');
    const next = resolveConflicts(result, choices);
    expect(next.issues).toEqual(
      ['judul', 'toString'].map((id) => ({
        severity: 'error',
        code: 'unknown-conflict',
        path: ['choices', id],
        params: { found: id },
      })),
    );
    expect(next.choices).toEqual({ title: 'theirs' });
    expect(next.masterplan.title).toBe('Mereka');
  });

  it('is of no side', () => {
    const choices = JSON.parse('{"title":"both"}') as MergeChoices;
    const next = resolveConflicts(result, choices);
    expect(next.conflicts.map(({ id }) => id)).toEqual(['title', 'vision']);
    expect(next.issues).toMatchObject([
      { code: 'not-one-of', path: ['choices', 'title'], params: { found: '"both"' } },
    ]);
  });

  it.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'undefined'],
    ['theirs', '"theirs"'],
    [['theirs'], '[…]'],
  ])('is no list of choices at all: %o', (choices, found) => {
    const first = resolveConflicts(result, { title: 'theirs' });
    // What a widget sends may be anything.
    const next = resolveConflicts(first, choices as MergeChoices);
    expect(next).toEqual({
      ...first,
      issues: [
        {
          severity: 'error',
          code: 'wrong-type',
          path: ['choices'],
          params: { found, expected: 'object' },
        },
      ],
    });
  });
});

describe('a stored result that', () => {
  const at = (place: string) => `KC_NOT_A_MERGE: not a result of mergeMasterplans, see "${place}"`;
  const { sides } = result;
  it.each<[string, unknown, string]>([
    ['is nothing', null, 'ok'],
    ['is no value', undefined, 'ok'],
    ['was refused', mergeMasterplans(base, base, { ...base, id: 'lain' }), 'ok'],
    ['lost its conflicts', { ...result, conflicts: undefined }, 'conflicts'],
    ['has conflicts of no kind', { ...result, conflicts: [null] }, 'conflicts'],
    ['lost its choices', { ...result, choices: null }, 'choices'],
    ['has choices in a list', { ...result, choices: [] }, 'choices'],
    ['chose no side', { ...result, choices: { title: 'both' } }, 'choices'],
    ['lost its sides', { ...result, sides: undefined }, 'sides'],
    ['lost one side', { ...result, sides: { base, ours } }, 'sides.theirs'],
    [
      'lost a list',
      { ...result, sides: { ...sides, ours: { ...ours, swot: null } } },
      'sides.ours.swot',
    ],
    [
      'has a side of another plan',
      { ...result, sides: { ...sides, theirs: { ...theirs, id: 'lain' } } },
      'sides.theirs.id',
    ],
  ])('%s is refused', (_name, stored, place) => {
    // What comes from storage may be anything.
    expect(() => resolveConflicts(stored as MergedMasterplan, {})).toThrow(at(place));
  });

  it('went through JSON is as good as new', () => {
    const stored = JSON.parse(JSON.stringify(result)) as MergedMasterplan;
    const choices: MergeChoices = { title: 'theirs' };
    expect(resolveConflicts(stored, choices)).toEqual(resolveConflicts(result, choices));
  });
});
