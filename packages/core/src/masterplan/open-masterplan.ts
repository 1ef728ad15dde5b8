import type { Framework } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';
import { issueOf } from '../issue/issue-of.js';
import { valueAt } from '../issue/value-at.js';
import { namedFramework } from './named-framework.js';
import type { Masterplan } from './types.js';

/** What looking at the shape of a document comes to. */
export type Shaped<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type Opened =
  | { readonly ok: true; readonly masterplan: Masterplan; readonly framework: Framework }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A plan of this version and of the right shape, whoever looks at that, with the framework that it names. */
export function openMasterplan(
  input: unknown,
  own: readonly Framework[],
  shape: (input: unknown) => Shaped<Masterplan>,
): Opened {
  const found = valueAt(input, ['schemaVersion']);
  if (typeof found === 'number' && found !== 1) {
    const params = { found, expected: 1 };
    return refuse(issueOf('error', 'schema-version-unsupported', ['schemaVersion'], params));
  }
  const shaped = shape(input);
  if (!shaped.ok) return shaped;
  const masterplan = shaped.document;
  const framework = namedFramework(masterplan, own);
  if (framework !== null) return { ok: true, masterplan, framework };
  const { id, version } = masterplan.framework;
  const named = { found: `${id} ${version}` };
  return refuse(issueOf('error', 'unknown-framework', ['framework'], named));
}

function refuse(issue: Issue): Opened {
  return { ok: false, issues: [issue] };
}
