import { describe, expect, it } from 'vitest';
import { mailText } from './mail-text';

const one = {
  kind: 'return',
  count: 1,
  label: 'P-GOV-01 Banjir',
  actor: 'Rina Wijaya',
  reason: 'Lampirkan datanya.',
  address: 'https://kota.example/admin/x',
} as const;

describe('the mail of a notice', () => {
  it('says what was done, by whom, why, what to do and where', () => {
    const { subject, text } = mailText(one);
    expect(subject).toBe('[Kota Cerdas] P-GOV-01 Banjir dikembalikan oleh Rina Wijaya');
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      'P-GOV-01 Banjir dikembalikan oleh Rina Wijaya.',
      'Alasan:\nLampirkan datanya.',
      'Perbaiki isiannya, lalu ajukan lagi.',
      'https://kota.example/admin/x',
    ]);
  });

  it('counts many items and names the first', () => {
    const { subject, text } = mailText({ ...one, kind: 'approve', count: 12, reason: null });
    expect(subject).toBe('[Kota Cerdas] 12 isian disetujui oleh Rina Wijaya');
    expect(text).toContain('Di antaranya: P-GOV-01 Banjir');
    expect(text).not.toContain('Alasan');
  });

  it('has a subject of one short line, whatever an item is called', () => {
    const label = `Judul\r\nBcc: orang@lain.example ${'a'.repeat(500)}`;
    const { subject } = mailText({ ...one, label, actor: null, address: null });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject).toHaveLength(150);
  });
});
