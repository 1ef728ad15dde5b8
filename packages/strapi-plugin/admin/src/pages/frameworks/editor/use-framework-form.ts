import { sameValue } from '@kotacerdas/core/masterplan';
import type { Framework } from '@kotacerdas/core/framework';
import * as React from 'react';
import type { FrameworkResponse } from '../../../../../shared/contracts/framework';
import { useKept } from '../../../item-form/draft/use-kept';
import { keptFramework } from './kept-framework';

type Stored = FrameworkResponse['data'];

interface FrameworkFormState {
  stored: Stored;
  framework: Framework;
  setFramework: (framework: Framework) => void;
  /** What the server now holds. */
  settle: (stored: Stored) => void;
  drop: () => void;
}

/** One framework in its form; what is typed stays in this browser until it is saved or thrown away. */
export function useFrameworkForm(planDocumentId: string, loaded: Stored): FrameworkFormState {
  const { id, version } = loaded.framework;
  const place = { plan: planDocumentId, type: 'framework', item: `${id}@${version}` };
  const { found, keep } = useKept(place);
  const [opened] = React.useState(() => keptFramework(found, loaded));
  const [stored, setStored] = React.useState(
    opened === null ? loaded : { ...loaded, revision: opened.revision },
  );
  const [framework, setFramework] = React.useState(opened?.framework ?? loaded.framework);
  React.useEffect(() => {
    const isSaved = sameValue(framework, stored.framework);
    const base = { ...stored.framework };
    keep(isSaved ? null : { base, value: { ...framework }, revision: stored.revision });
  }, [framework, keep, stored]);
  const settle = (saved: Stored) => {
    setStored(saved);
    setFramework(saved.framework);
  };
  return {
    stored,
    framework,
    setFramework,
    settle,
    // Of what was saved meanwhile, the revision too.
    drop: () => settle({ ...stored, revision: Math.max(stored.revision, loaded.revision) }),
  };
}
