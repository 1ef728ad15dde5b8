import { watchWidgets } from '../load/watch-widgets.js';
import type { WidgetName } from '../widgets.js';
import { checkedImport, type ScriptPart } from './checked-import.js';

/** Written in by the build: every file that a widget needs at once, and by their places the files of each, its own first. */
declare const scriptParts: readonly ScriptPart[];
declare const widgetParts: Readonly<Record<WidgetName, readonly number[]>>;

// A module doesn't know its <script>, but for the address. <script data-prefix="tsm"> names elements <tsm-dashboard>.
const script = [...document.scripts].find(({ src }) => src === import.meta.url);

watchWidgets(
  async (name) => {
    const parts = widgetParts[name]
      .map((place) => scriptParts[place])
      .filter((part) => part !== undefined);
    const module = await checkedImport(parts, import.meta.url);
    if (!isWidgetModule(module)) throw new TypeError(`There is no widget in the file of ${name}.`);
    return module.default;
  },
  { prefix: script?.dataset['prefix'] },
);

function isWidgetModule(module: unknown): module is { readonly default: CustomElementConstructor } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    typeof module.default === 'function'
  );
}
