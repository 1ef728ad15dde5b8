import { describe, expect, it } from 'vitest';
import { shownFields } from './shown-fields';

const links = (base: Parameters<typeof shownFields>[1]) =>
  shownFields('measure', base)
    .filter(({ kind }) => kind === 'link')
    .map(({ name }) => name);

describe('the fields of a form', () => {
  it('ask of the places that an indicator may have for the one that it has', () => {
    expect(links({ rpjmdObjective: 'abc', objective: null })).toEqual(['rpjmdObjective']);
  });

  it('offer every place while it has none', () => {
    expect(links({})).toEqual(['objective', 'rpjmdObjective', 'rpjmdProgram']);
  });

  it('are all there where there is nothing to choose between', () => {
    expect(shownFields('rpjmd-ceiling', {}).map(({ name }) => name)).toEqual([
      'year',
      'amount',
      'program',
    ]);
  });
});
