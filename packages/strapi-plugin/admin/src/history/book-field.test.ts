import { describe, expect, it } from 'vitest';
import { textsFor } from '../translations/testing/texts-for';
import { bookField, bookValue } from './book-field';

describe('an addition to a book', () => {
  it('is told by the headings of the book', async () => {
    const reader = await textsFor('id');
    expect(bookField('introduction', reader)).toBe('Pendahuluan');
    expect(bookField('introduction/background', reader)).toBe('Pendahuluan › Latar belakang');
    expect(bookField('introduction (urutan)', reader)).toBe('Pendahuluan: urutan bagian');
    expect(bookField('introduction', await textsFor('en'))).toBe('Introduction');
  });

  it('tells the order of parts by their headings, and texts as they are', () => {
    const ids = 'introduction/legal-basis, introduction/background';
    expect(bookValue('introduction (urutan)', ids, 'id')).toBe(
      'Pendahuluan › Dasar hukum; Pendahuluan › Latar belakang',
    );
    expect(bookValue('introduction', 'Kata, pengantar', 'id')).toBe('Kata, pengantar');
  });

  it('keeps the id of a part that no book of ours has', async () => {
    expect(bookField('bab-sendiri/isi', await textsFor('id'))).toBe('bab-sendiri › isi');
  });
});
