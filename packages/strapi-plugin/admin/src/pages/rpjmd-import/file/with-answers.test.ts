import { describe, expect, it } from 'vitest';
import { withAnswers } from './with-answers';

const place = { sheet: 'Program', address: 'F7' };
const questions = [
  {
    ...place,
    kind: 'figure' as const,
    id: 'Program!F7',
    found: '1.500',
    readings: [
      { value: 1500, text: '1.500' },
      { value: 1.5, text: '1,5' },
    ],
  },
  { ...place, kind: 'opd' as const, id: 'diskominfo', found: 'Diskominfo', candidates: [] },
  {
    kind: 'unit' as const,
    id: 'unit:million',
    sheet: 'Program',
    address: '',
    found: '(dalam juta rupiah)',
    choices: ['one' as const, 'million' as const],
  },
  { kind: 'period' as const },
];

describe('what is said about a file', () => {
  it('gains what was answered, and keeps what was answered before', () => {
    const before = { answers: { opds: { dlh: 'opd-lh' } } };
    const typed = {
      'Program!F7': '1.5',
      diskominfo: 'opd-kominfo',
      'unit:million': 'million',
      from: '2025',
      to: '2029',
    };
    expect(withAnswers(before, { questions }, typed, false)).toEqual({
      leaveOpen: false,
      period: { from: 2025, to: 2029 },
      answers: {
        figures: { 'Program!F7': 1.5 },
        opds: { dlh: 'opd-lh', diskominfo: 'opd-kominfo' },
        units: { 'unit:million': 'million' },
      },
    });
  });

  it('leaves open what was not answered, or makes no sense', () => {
    const typed = {
      diskominfo: '',
      'unit:million': 'carat',
      from: '2029',
      to: '2025',
      vision: ' ',
      sign: '',
    };
    expect(withAnswers({}, { questions }, typed, true)).toEqual({
      leaveOpen: true,
      answers: { figures: {}, opds: {}, units: {} },
    });
  });
});
