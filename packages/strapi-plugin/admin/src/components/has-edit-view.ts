import { contentTypes } from '../../../server/src/content-types/all';

/** Whether Content Manager edits entries of a type; some are written by the plugin alone. */
export function hasEditView(type: string): boolean {
  return Object.entries(contentTypes).some(
    ([name, { pluginOptions }]) => name === type && pluginOptions['content-manager'].visible,
  );
}
