import * as React from 'react';
import { importCheckPath, importsPath } from '../../../shared/contracts/imports';
import { useSendForm } from '../api/upload/use-send-form';
import { useText } from '../translations/use-text';
import { importForm } from './import-form';
import type { ImportAction } from './import-state/import-reducer';
import type { ImportState, ImportWork } from './import-state/import-state';
import { wantsCheck } from './import-state/wants-check';
import { isCheckResponse, isImportResponse } from './answers';
import { checkOf } from './check-of';
import { useKeptReducer } from './use-kept-reducer';

export interface FileImport {
  readonly state: ImportState;
  readonly act: (action: ImportAction) => void;
  readonly check: () => void;
  readonly commit: () => void;
  readonly stop: () => void;
  /** After what was imported was taken back. */
  readonly undone: () => void;
}

/** Not every click on its own: several that follow each other are looked at together. */
const settleTime = 600;

/** A file on its way into a plan: it is kept here, and sent with every question to the server. */
export function useImportFile(planDocumentId: string, onWritten: () => void): FileImport {
  const { locale } = useText();
  const path = importsPath(planDocumentId);
  const send = useSendForm(path);
  const [state, act] = useKeptReducer(planDocumentId);
  const running = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => running.current?.abort(), []);

  const run = async (kind: ImportWork) => {
    const { file, version } = state;
    if (file === null) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    act({ type: 'started', kind });
    try {
      const body = await send(kind === 'check' ? importCheckPath(planDocumentId) : path, {
        form: importForm(file, state, locale),
        onSent: (share) => !signal.aborted && act({ type: 'sent', share }),
        signal,
      });
      if (signal.aborted) return;
      const answer: unknown = JSON.parse(await body.text());
      if (kind === 'check' && isCheckResponse(answer)) {
        act({ type: 'checked', check: answer.data, version });
      } else if (kind === 'import' && isImportResponse(answer)) {
        act({ type: 'imported', record: answer.data });
        onWritten();
      } else {
        throw new TypeError('An answer of another form.');
      }
    } catch (error) {
      if (signal.aborted) return;
      const open = kind === 'import' ? checkOf(error) : null;
      if (open !== null) act({ type: 'not-ready', check: open, version, error });
      else act({ type: 'failed', kind, error });
    }
  };

  const isWanted = wantsCheck(state);
  const latest = React.useRef(run);
  latest.current = run;
  React.useEffect(() => {
    if (!isWanted) return;
    const wait = state.check === null || state.wantsNext ? 0 : settleTime;
    const timer = setTimeout(() => void latest.current('check'), wait);
    return () => clearTimeout(timer);
  }, [isWanted, state.version, state.wantsNext, state.check === null]);

  return {
    state,
    act,
    check: () => void run('check'),
    commit: () => void run('import'),
    stop: () => {
      running.current?.abort();
      act({ type: 'stopped' });
    },
    undone: () => {
      act({ type: 'restarted' });
      onWritten();
    },
  };
}
