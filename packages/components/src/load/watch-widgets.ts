import { definePrefixed } from '../base/define-prefixed.js';
import { usablePrefix } from '../base/usable-prefix.js';
import type { WidgetName } from '../widgets.js';
import { tellLoadFailure } from './tell-load-failure.js';
import { waitingWidgets } from './waiting-widgets.js';

/** Where the class of a widget comes from. */
export type LoadWidget = (name: WidgetName) => Promise<CustomElementConstructor>;

export interface WatchOptions {
  /** `kc` unless said: elements are named `<prefix-dashboard>` and so on. */
  readonly prefix?: string | undefined;
  /**
   * How long to wait before each further try, in milliseconds. None for `import()` alone: a browser never asks again
   * for a module that didn't come.
   */
  readonly patience: readonly number[];
}

/**
 * Loads the code of each widget that stands on the page or comes to stand there, and of no other. What doesn't
 * come is tried again while `patience` lasts, and anew once the connection is back; until then its elements say so.
 *
 * Widgets inside shadow roots of the page's own are not seen: import these by name.
 *
 * @returns stops watching
 */
export function watchWidgets(load: LoadWidget, options: WatchOptions): () => void {
  const { patience } = options;
  const prefix = usablePrefix(options.prefix);
  let watching = true;
  const asked = new Set<WidgetName>();
  const failed = new Set<WidgetName>();

  const fetchWidget = async (name: WidgetName): Promise<void> => {
    asked.add(name);
    for (const wait of [...patience, null]) {
      try {
        const loaded = await load(name);
        if (watching) definePrefixed(prefix, name, loaded);
        return;
      } catch (error) {
        if (!watching) return;
        if (wait !== null) await pause(wait);
        else console.error(`kotacerdas: <${prefix}-${name}> couldn’t be loaded.`, error);
      }
    }
    failed.add(name);
    look();
  };
  const look = (): void => {
    if (!watching) return;
    for (const [name, elements] of waitingWidgets(document, prefix)) {
      if (failed.has(name)) elements.forEach(tellLoadFailure);
      else if (!asked.has(name)) void fetchWidget(name);
    }
  };
  const tryAnew = (): void => {
    for (const name of failed) asked.delete(name);
    failed.clear();
    look();
  };

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('online', tryAnew);
  look();
  return () => {
    watching = false;
    observer.disconnect();
    removeEventListener('online', tryAnew);
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
