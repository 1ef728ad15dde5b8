import { frameworks } from './frameworks.js';
import type { Framework } from './types.js';

/**
 * The built-in framework with this id, and this version if one is named; otherwise its newest version.
 * It comes lean, without the texts of the readiness levels (see `withLevels`). `null` if there is none.
 *
 * @example
 * findFramework('kominfo-2021')?.dimensions.length; // 6
 * findFramework('kominfo-2021', '99'); // null
 */
export function findFramework(id: string, version?: string): Framework | null {
  return (
    frameworks.find(
      (framework) =>
        framework.id === id && (version === undefined || framework.version === version),
    ) ?? null
  );
}
