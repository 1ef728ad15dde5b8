import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { fieldOptions } from '../../../../shared/classification/field-options';
import type { Fault } from './fault-of';
import { tellFault, tellMissing } from './tell-fault';

const offered = { frameworks: [kominfo2021], dimensions: kominfo2021.dimensions };
const field = {
  name: 'topik',
  options: fieldOptions({}),
  isList: false,
  isRequired: true,
  dimensionField: 'dimensi',
};
const [of] = kominfo2021.dimensions;
if (of === undefined) throw new Error('There is no dimension');

const faults: Fault[] = [
  { kind: 'needed' },
  { kind: 'no-code', found: 3 },
  { kind: 'unknown', code: 'x' },
  { kind: 'no-dimension', code: 'x' },
  { kind: 'other-dimension', code: 'x', of },
];

describe('a refusal', () => {
  it.each(faults)('names the field and says what to do, in both languages: %j', (fault) => {
    const told = tellFault(fault, field, offered, 'id');
    expect(told).toContain('“topik”: ');
    expect(told).not.toBe(tellFault(fault, field, offered, 'en'));
  });

  it('names the framework and what it knows', () => {
    const told = tellFault({ kind: 'unknown', code: 'x' }, field, offered, 'id');
    expect(told).toContain(kominfo2021.name.id);
    expect(told).toContain('smart-living (Smart Living)');
  });

  it('names codes alone where there are many', () => {
    const many = { ...field, options: fieldOptions({ level: 'either' }) };
    const told = tellFault({ kind: 'needed' }, many, offered, 'en');
    expect(told).toContain('smart-living, living-harmony');
  });

  it('stays on one line, whatever was sent', () => {
    const code = `a\n\u202eb${'c'.repeat(400)}`;
    const told = tellFault({ kind: 'unknown', code }, field, offered, 'id');
    expect(told).toMatch(/^“topik”: “a b?c+…”/);
    const lost = { ...field, options: fieldOptions({ framework: 'hilang' }) };
    expect(tellMissing(lost, 'en')).toContain('the framework “hilang”');
  });
});
