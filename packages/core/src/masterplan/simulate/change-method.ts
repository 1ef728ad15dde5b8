import type { Issue } from '../../issue/issue.js';
import { changing, missing, refusing, type Answer, type Scenario } from './scenario.js';
import type { MethodWhatIf } from './types.js';

/** Reads an analysis by another method. */
export function changeMethod(
  { masterplan: { swot } }: Scenario,
  { method: settings, swotId }: MethodWhatIf,
  path: Issue['path'],
): Answer {
  const analysis = swot.find(({ id }) => id === swotId);
  if (analysis === undefined) return refusing(missing(swotId, 'swot', [...path, 'swotId']));
  const method = { ...analysis.method, ...settings };
  return changing({ kind: 'update', list: 'swot', id: swotId, fields: { method } });
}
