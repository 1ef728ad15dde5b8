import type { OpenDraft } from '@kotacerdas/components';
import type { SheetRater } from '../../../shared/contracts/readiness';
import type { SaveStatus } from './use-sheet';

interface SheetStanding {
  readonly status: SaveStatus;
  /** Whether anything was saved here since the sheet was opened. */
  readonly hasSaved: boolean;
  /** What the form holds and the server doesn't. */
  readonly draft: OpenDraft;
  readonly role: SheetRater['role'];
  /** Whether every indicator is answered, on the server. */
  readonly isFinished: boolean;
}

/** The one thing to say of what has become of the answers: what isn't on the server yet comes first. */
export function saveNoteKey({ draft, hasSaved, isFinished, role, status }: SheetStanding) {
  if (status !== 'saved') return `readiness.save.${status}` as const;
  const isOpen = draft.untold || draft.incomplete > 0;
  if (isOpen && draft.status === 'not-kept') return 'readiness.save.not-kept';
  if (draft.untold) {
    const isBroughtBack = draft.status === 'restored' || draft.status === 'outdated';
    return isBroughtBack ? 'readiness.save.restored' : 'readiness.save.typing';
  }
  if (draft.incomplete > 0) return 'readiness.save.incomplete';
  if (isFinished) return `readiness.save.finished.${role}` as const;
  return hasSaved ? 'readiness.save.saved' : 'readiness.save.auto';
}
