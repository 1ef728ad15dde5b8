import { watchWidgets } from '../load/watch-widgets.js';
import type { WidgetName } from '../widgets.js';
import { checkedImport, type ScriptPart } from './checked-import.js';
import { ownScript } from './own-script.js';

/** Written in by the build: every file that a widget needs at once, and by their places the files of each, its own first. */
declare const scriptParts: readonly ScriptPart[];
declare const widgetParts: Readonly<Record<WidgetName, readonly number[]>>;

// <script data-prefix="tsm"> names elements <tsm-dashboard>.
const script = ownScript(document.scripts, import.meta.url);

watchWidgets(
  async (name) => {
    const parts = widgetParts[name]
      .map((place) => scriptParts[place])
      .filter((part) => part !== undefined);
    const module = await checkedImport(parts, import.meta.url, script?.nonce);
    if (!isWidgetModule(module)) throw new TypeError(`There is no widget in the file of ${name}.`);
    return module.default;
  },
  { prefix: script?.dataset['prefix'], patience: [1000, 4000, 15_000] },
);

function isWidgetModule(module: unknown): module is { readonly default: CustomElementConstructor } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    typeof module.default === 'function'
  );
}
