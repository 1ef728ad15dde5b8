import { sameValue } from '@kotacerdas/core/masterplan';
import type { ReactiveControllerHost } from 'lit';
import { KcDraftEvent, type OpenDraft } from '../events/draft-event.js';

const noDraft: OpenDraft = { status: 'none', untold: false, incomplete: 0 };

/**
 * Tells the page by `kc-draft` what is written and not in the plan yet, whenever that has changed and is drawn; `now`
 * gives `null` where nothing can be written.
 */
export function tellDrafts(
  host: ReactiveControllerHost & EventTarget,
  now: () => OpenDraft | null,
): void {
  let told = noDraft;
  host.addController({
    hostUpdated: () => {
      const open = now() ?? noDraft;
      if (sameValue(open, told)) return;
      told = open;
      host.dispatchEvent(new KcDraftEvent(open));
    },
  });
}
