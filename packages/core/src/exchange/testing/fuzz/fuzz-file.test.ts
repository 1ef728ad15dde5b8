import { describe, expect, it } from 'vitest';
import { fuzzFile } from './fuzz-file.js';

describe('two hundred files on a bad way', () => {
  it('are refused for a known reason, or read as a full parser reads them', async () => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 200; seed += 1) {
      const { detail, outcome } = await fuzzFile(seed, () => 0);
      expect(['refused', 'same', 'read'], `seed ${seed}: ${detail}`).toContain(outcome);
      outcomes.add(outcome);
    }
    // Mutations that only break files, or never do, would show nothing.
    expect([...outcomes].sort()).toEqual(['read', 'refused', 'same']);
  });
});
