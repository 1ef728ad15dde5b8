import { listWorkspaces } from '../checks/workspaces.mjs';
import { root as repository } from '../root.mjs';

/**
 * The packages that are published: every workspace that isn't private, in the order in which they stand on each other.
 *
 * @returns {{ folder: string, manifest: Record<string, any> }[]}
 */
export function listPublished(root = repository) {
  const waiting = listWorkspaces(root).filter(({ manifest }) => manifest.private !== true);
  const names = new Set(waiting.map(({ manifest }) => manifest.name));
  const sorted = [];
  const stands = ({ manifest }) =>
    Object.keys(manifest.dependencies ?? {}).every(
      (name) => !names.has(name) || sorted.some((each) => each.manifest.name === name),
    );
  while (waiting.length > 0) {
    const index = waiting.findIndex(stands);
    if (index === -1) {
      const stuck = waiting.map(({ manifest }) => manifest.name).join(', ');
      throw new Error(`These packages depend on each other in a circle: ${stuck}.`);
    }
    sorted.push(...waiting.splice(index, 1));
  }
  return sorted;
}
