interface Unsaved {
  readonly isModified: boolean;
  /** Whether this browser keeps what was typed. */
  readonly isKept: boolean;
  /** How many fields can't be saved as they stand. */
  readonly waiting?: number;
}

/** The one thing to say of what was typed and isn't saved; `null` where nothing is. */
export function unsavedNote({ isKept, isModified, waiting = 0 }: Unsaved) {
  if (waiting > 0) return isKept ? 'form.waiting' : 'form.waiting.not-kept';
  if (!isModified) return null;
  return isKept ? 'form.unsaved' : 'form.unsaved.not-kept';
}
