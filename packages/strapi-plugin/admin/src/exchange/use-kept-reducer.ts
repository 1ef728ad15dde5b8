import * as React from 'react';
import { importReducer, type ImportAction } from './import-state/import-reducer';
import type { ImportState } from './import-state/import-state';
import { fromKept, toKept } from './import-state/kept-import';

const keyOf = (planDocumentId: string) => `kotacerdas.import.${planDocumentId}`;

/** A browser may forbid to keep anything, or have no room left: then nothing is kept. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The state of an import. What was said outlives a reload of the page, in this tab; the file is to be chosen again. */
export function useKeptReducer(
  planDocumentId: string,
): readonly [ImportState, React.Dispatch<ImportAction>] {
  const key = keyOf(planDocumentId);
  const [state, act] = React.useReducer(importReducer, key, (name) =>
    fromKept(attempt(() => sessionStorage.getItem(name))),
  );
  const kept = toKept(state);
  React.useEffect(() => {
    attempt(() =>
      kept === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, kept),
    );
  }, [key, kept]);
  return [state, act];
}
