import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../testing/full-plan.js';
import { sameValue } from '../same-value.js';
import { mergeItem } from './merge-item.js';

const plan = fullPlan();
const [base] = plan.innovations;
if (base === undefined) throw new Error('The plan has no innovation');

const names = ['name', 'shortName', 'description', 'uniqueness', 'riskAnalysis'] as const;
const text = fc.constantFrom('Satu', 'Dua', 'Tiga');
const edits = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: names.length });

describe('mergeItem', () => {
  it('joins what each side wrote, also in lists and years', () => {
    const [program] = plan.programs;
    if (program === undefined) throw new Error('The plan has no programme');
    const merged = mergeItem('programs', {
      base: program,
      ours: { ...program, name: 'Nama kami', stakeholders: [...program.stakeholders, 'Bank'] },
      theirs: { ...program, risk: 'Server mati', stakeholders: ['Karang Taruna'] },
    });
    expect(merged.conflicts).toEqual([]);
    expect(merged.item).toMatchObject({ name: 'Nama kami', risk: 'Server mati' });
    expect(merged.item.stakeholders).toEqual(expect.arrayContaining(['Bank', 'Karang Taruna']));
  });

  it('asks where both wrote something else, and takes what is chosen', () => {
    const versions = {
      base: { title: 'Antrean' },
      ours: { title: 'Antrean panjang' },
      theirs: { title: 'Antrean izin' },
    };
    const asked = mergeItem('problems', versions);
    expect(asked.conflicts).toMatchObject([
      { id: 'title', kind: 'both-changed', place: ['title'] },
    ]);
    expect(asked.item.title).toBe('Antrean panjang');
    const chosen = mergeItem('problems', versions, { title: 'theirs' });
    expect(chosen).toEqual({ item: { title: 'Antrean izin' }, conflicts: [] });
  });

  it('merges what is only half written', () => {
    const merged = mergeItem('innovations', {
      base: {},
      ours: { name: 'Satu pintu' },
      theirs: { tags: ['izin'], shortName: 'SP' },
    });
    expect(merged).toEqual({
      item: { name: 'Satu pintu', shortName: 'SP', tags: ['izin'] },
      conflicts: [],
    });
  });

  it('loses nothing: one-sided edits stay, contested ones are asked for, and either can be had', () => {
    fc.assert(
      fc.property(edits, edits, (mine, yours) => {
        const ours = { ...base, ...mine };
        const theirs = { ...base, ...yours };
        const before = JSON.stringify([base, ours, theirs]);
        const merged = mergeItem('innovations', { base, ours, theirs });
        const contested = names.filter(
          (name) =>
            ours[name] !== theirs[name] && ours[name] !== base[name] && theirs[name] !== base[name],
        );
        expect(merged.conflicts.map(({ id }) => id).sort()).toEqual([...contested].sort());
        for (const name of names.filter((each) => !contested.includes(each))) {
          const changed = [ours[name], theirs[name]].find((value) => value !== base[name]);
          expect(merged.item[name]).toBe(changed ?? base[name]);
        }
        const all = Object.fromEntries(contested.map((name) => [name, 'theirs' as const]));
        const taken = mergeItem('innovations', { base, ours, theirs }, all);
        expect(taken.conflicts).toEqual([]);
        for (const name of contested) expect(taken.item[name]).toBe(theirs[name]);
        expect(JSON.stringify([base, ours, theirs])).toBe(before);
      }),
    );
  });

  it('gives either side back where the other changed nothing', () => {
    fc.assert(
      fc.property(edits, (mine) => {
        const edited = { ...base, ...mine };
        const one = mergeItem('innovations', { base, ours: edited, theirs: base });
        const other = mergeItem('innovations', { base, ours: base, theirs: edited });
        expect(sameValue(one, other) && sameValue(one.item, edited)).toBe(true);
      }),
    );
  });
});
