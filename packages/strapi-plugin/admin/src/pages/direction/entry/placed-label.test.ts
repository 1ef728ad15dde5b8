import { describe, expect, it } from 'vitest';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { placedLabel } from './placed-label';

const entry = (
  type: DirectionEntry['type'],
  label: string,
  value: DirectionEntry['value'],
): DirectionEntry => ({
  type,
  documentId: label,
  id: label,
  label,
  value,
  version: '1',
  canEdit: true,
  canDelete: true,
});
const program = entry('rpjmd-program', 'Aplikasi', { opd: 'diskominfo' });
const entriesOf = (type: DirectionEntry['type']) => (type === 'rpjmd-program' ? [program] : []);

describe('the name of an entry in a list', () => {
  it('says what it stands below', () => {
    const ceiling = entry('rpjmd-ceiling', '2027', { program: 'Aplikasi' });
    expect(placedLabel(ceiling, entriesOf)).toBe('2027 – Aplikasi');
  });

  it('is its own where there is nothing above it', () => {
    expect(placedLabel(program, entriesOf)).toBe('Aplikasi');
    const lost = entry('rpjmd-ceiling', '2027', { program: 'hilang' });
    expect(placedLabel(lost, entriesOf)).toBe('2027');
  });
});
