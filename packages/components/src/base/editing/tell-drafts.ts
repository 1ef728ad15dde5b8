import { sameValue } from '@kotacerdas/core/masterplan';
import type { ReactiveControllerHost } from 'lit';
import { KcDraftEvent, noDraft, type OpenDraft } from '../events/draft-event.js';

/**
 * Tells the page by `kc-draft` what is written and not in the plan yet, once it is drawn and whenever that has changed:
 * the page may have heard of another element that stood in its place. `now` gives `null` where nothing can be written.
 */
export function tellDrafts(
  host: ReactiveControllerHost & EventTarget,
  now: () => OpenDraft | null,
): void {
  let told: OpenDraft | null = null;
  host.addController({
    hostUpdated: () => {
      const open = now() ?? noDraft;
      if (sameValue(open, told)) return;
      told = open;
      host.dispatchEvent(new KcDraftEvent(open));
    },
  });
}
