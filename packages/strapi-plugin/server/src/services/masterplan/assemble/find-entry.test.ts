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
      typeName: 'Inovasi',
      documentId: row?.documentId,
      label: 'I-GOV-1 SAPA',
    });
  });

  it('is the plan itself, or a part of the RPJMD, where the issue is about that', () => {
    expect(at('region', 'code')).toMatchObject({ type: 'plan', label: 'Rencana uji' });
    expect(at('rpjmd', 'programs', 0, 'opdId')).toMatchObject({ type: 'rpjmd-program' });
    expect(at('rpjmd', 'vision')).toMatchObject({ type: 'rpjmd', typeName: 'RPJMD' });
  });

  it('is nothing where the issue is about nothing that is there', () => {
    expect(at()).toBeNull();
    expect(at('problems', 99, 'title')).toBeNull();
    expect(at('constructor', 0)).toBeNull();
  });
});
