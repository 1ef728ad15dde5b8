import { describe, expect, it } from 'vitest';
import { valueBeside } from './value-beside';

describe('the value beside a field', () => {
  const form = { values: { dimension: 'a', parts: [{ dimension: 'b' }, {}] } };

  it('is that of the same entry or component', () => {
    expect(valueBeside(form, 'sub', 'dimension')).toBe('a');
    expect(valueBeside(form, 'parts.0.sub', 'dimension')).toBe('b');
  });

  it('is nothing where there is none', () => {
    expect(valueBeside(form, 'parts.1.sub', 'dimension')).toBeUndefined();
    expect(valueBeside(form, 'parts.7.sub', 'dimension')).toBeUndefined();
    expect(valueBeside(form, 'sub', 'constructor')).toBeUndefined();
    expect(valueBeside(undefined, 'sub', 'dimension')).toBeUndefined();
  });
});
