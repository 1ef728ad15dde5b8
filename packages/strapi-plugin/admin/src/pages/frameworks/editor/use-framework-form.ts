import { sameValue } from '@kotacerdas/core/masterplan';
import type { Framework } from '@kotacerdas/core/framework';
import * as React from 'react';
import type { FrameworkResponse } from '../../../../../shared/contracts/framework';
import { useKept } from '../../../drafts/use-kept';
import { keptFramework } from './kept-framework';
import { mergeFrameworks, type TypedFramework } from './merge-frameworks';

type Stored = FrameworkResponse['data'];

interface FrameworkFormState extends TypedFramework {
  stored: Stored;
  setFramework: (framework: Framework) => void;
  /** What the server now holds, and what it was sent; what was changed meanwhile stays. */
  settle: (stored: Stored, sent: Framework) => void;
  drop: () => void;
}

/** One framework in its form; what is typed stays in this browser until it is saved or thrown away. */
export function useFrameworkForm(planDocumentId: string, loaded: Stored): FrameworkFormState {
  const { id, version } = loaded.framework;
  const place = { plan: planDocumentId, type: 'framework', item: `${id}@${version}` };
  const { found, keep } = useKept(place);
  const [stored, setStored] = React.useState(loaded);
  const [{ contested, framework }, setTyped] = React.useState<TypedFramework>(
    () => keptFramework(found, loaded) ?? { framework: loaded.framework, contested: null },
  );
  const isSaved = sameValue(framework, stored.framework);
  React.useEffect(() => {
    const { framework: base, revision } = stored;
    const typed = { base: { ...base }, value: { ...framework }, revision };
    keep(isSaved ? null : { ...typed, contested: contested ?? undefined });
  }, [contested, framework, isSaved, keep, stored]);
  return {
    stored,
    framework,
    contested: isSaved ? null : contested,
    setFramework: (next) => setTyped((now) => ({ ...now, framework: next })),
    settle: (saved, sent) => {
      setStored(saved);
      setTyped((now) => {
        const { framework: theirs, state } = saved;
        // Once it is active, nothing of it can be changed any more.
        if (state === 'active') return { framework: theirs, contested: null };
        return { ...mergeFrameworks({ base: sent, mine: now.framework, theirs }), contested: null };
      });
    },
    drop: () => setTyped({ framework: stored.framework, contested: null }),
  };
}
