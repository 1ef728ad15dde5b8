import { describe, expect, it } from 'vitest';
import { unsavedNote } from './unsaved-note';

describe('what is said of what was typed', () => {
  it('is nothing once it is saved', () => {
    expect(unsavedNote({ isModified: false, isKept: true })).toBeNull();
    expect(unsavedNote({ isModified: false, isKept: false, waiting: 0 })).toBeNull();
  });

  it('is what can’t be saved before what wasn’t', () => {
    expect(unsavedNote({ isModified: true, isKept: true })).toBe('form.unsaved');
    expect(unsavedNote({ isModified: true, isKept: true, waiting: 1 })).toBe('form.waiting');
  });

  it('is never that this browser has it where it hasn’t', () => {
    expect(unsavedNote({ isModified: true, isKept: false })).toBe('form.unsaved.not-kept');
    expect(unsavedNote({ isModified: true, isKept: false, waiting: 1 })).toBe(
      'form.waiting.not-kept',
    );
  });
});
