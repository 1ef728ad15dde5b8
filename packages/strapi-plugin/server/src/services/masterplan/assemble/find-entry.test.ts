import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { storedInMemory } from '../../../../../tests/support/stored-in-memory';
import { toMasterplan } from '../to-masterplan/to-masterplan';
import { findEntry } from './find-entry';

const stored = storedInMemory(fullPlan(1));
const document = toMasterplan(stored);
const at = (...path: (string | number)[]) =>
  findEntry(stored, document, { severity: 'error', code: 'missing-field', path, params: {} });

describe('the entry behind an issue', () => {
  it('is found by its place in the document, with a name for people', () => {
    const row = stored.parts.innovation.find(({ key }) => key === 'inovasi-1a');
    expect(at('innovations', 0, 'stages', 'development')).toEqual({
      type: 'innovation',
      documentId: row?.documentId,
      label: 'I-GOV-1 SAPA',
    });
  });

  it('is nothing where the issue is about the plan itself or about nothing that is there', () => {
    expect(at('framework')).toBeNull();
    expect(at()).toBeNull();
    expect(at('problems', 99, 'title')).toBeNull();
    expect(at('constructor', 0)).toBeNull();
  });
});
