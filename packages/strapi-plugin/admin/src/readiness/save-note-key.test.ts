import { describe, expect, it } from 'vitest';
import { saveNoteKey } from './save-note-key';

const standing = {
  status: 'saved',
  hasSaved: true,
  draft: { status: 'none', untold: false, incomplete: 0 },
  role: 'consolidated',
  isFinished: false,
} as const satisfies Parameters<typeof saveNoteKey>[0];
const drafted = (draft: Partial<Parameters<typeof saveNoteKey>[0]['draft']>) =>
  saveNoteKey({ ...standing, draft: { ...standing.draft, status: 'kept', ...draft } });

describe('what is said of the answers', () => {
  it('is never that they are saved while something waits in the browser', () => {
    expect(drafted({ incomplete: 1 })).toBe('readiness.save.incomplete');
    expect(drafted({ untold: true })).toBe('readiness.save.typing');
    expect(drafted({ untold: true, status: 'restored' })).toBe('readiness.save.restored');
    expect(drafted({ untold: true, status: 'outdated' })).toBe('readiness.save.restored');
    expect(drafted({ incomplete: 1, status: 'not-kept' })).toBe('readiness.save.not-kept');
  });

  it('is how the saving goes, before all else', () => {
    const draft = { ...standing.draft, incomplete: 1 };
    expect(saveNoteKey({ ...standing, draft, status: 'failed' })).toBe('readiness.save.failed');
    expect(saveNoteKey({ ...standing, draft, status: 'waiting' })).toBe('readiness.save.waiting');
  });

  it('is what happens next once every indicator is answered', () => {
    expect(saveNoteKey(standing)).toBe('readiness.save.saved');
    expect(saveNoteKey({ ...standing, hasSaved: false })).toBe('readiness.save.auto');
    for (const role of ['opd', 'assessor', 'consolidated'] as const) {
      expect(saveNoteKey({ ...standing, role, isFinished: true })).toBe(
        `readiness.save.finished.${role}`,
      );
    }
  });
});
