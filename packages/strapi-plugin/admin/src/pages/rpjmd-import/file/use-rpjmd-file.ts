import * as React from 'react';
import {
  rpjmdCheckPath,
  rpjmdImportPath,
  rpjmdProgramsPath,
  type RpjmdImportCheck,
  type RpjmdImportCheckResponse,
  type RpjmdImportRequest,
  type RpjmdImportResponse,
  type RpjmdImportResult,
} from '../../../../../shared/contracts/rpjmd-import';
import { useSendForm } from '../../../api/upload/use-send-form';
import type { ImportState, ImportWork } from '../../../exchange/import-state/import-state';
import { useImportFailureText } from '../../../exchange/use-import-failure-text';
import { useText } from '../../../translations/use-text';
import { rpjmdForm } from './rpjmd-form';

export interface RpjmdFile {
  file: File | null;
  check: RpjmdImportCheck | null;
  /** What was answered; a check that was made without it is an old one. */
  request: RpjmdImportRequest;
  result: RpjmdImportResult | null;
  work: ImportState['work'];
  failure: string | null;
  choose: (file: File | null) => void;
  answer: (request: RpjmdImportRequest) => void;
  commit: () => Promise<void>;
  stop: () => void;
}

const isAnswer = (body: unknown): body is { data: unknown } =>
  typeof body === 'object' && body !== null && 'data' in body;
const isCheck = (body: unknown): body is RpjmdImportCheckResponse =>
  isAnswer(body) && typeof body.data === 'object' && body.data !== null && 'lists' in body.data;
const isResult = (body: unknown): body is RpjmdImportResponse =>
  isAnswer(body) && typeof body.data === 'object' && body.data !== null && 'created' in body.data;

/** A file with an RPJMD on its way into a plan: it is kept here, and sent with every question to the server. */
export function useRpjmdFile(planDocumentId: string, onImported: () => void): RpjmdFile {
  const { locale: lang } = useText();
  const send = useSendForm(rpjmdProgramsPath(planDocumentId));
  const failureText = useImportFailureText();
  const [file, setFile] = React.useState<File | null>(null);
  const [check, setCheck] = React.useState<RpjmdImportCheck | null>(null);
  const [request, setRequest] = React.useState<RpjmdImportRequest>({});
  const [result, setResult] = React.useState<RpjmdImportResult | null>(null);
  const [work, setWork] = React.useState<ImportState['work']>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  const running = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => running.current?.abort(), []);

  const run = async (kind: ImportWork, of: File, said: RpjmdImportRequest) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const form = rpjmdForm(of, said, lang);
    setWork({ kind, sent: 0 });
    setFailure(null);
    try {
      const path = kind === 'check' ? rpjmdCheckPath : rpjmdImportPath;
      const onSent = (sent: number) => !signal.aborted && setWork({ kind, sent });
      const body = await send(path(planDocumentId), { form, onSent, signal });
      const answer: unknown = JSON.parse(await body.text());
      if (signal.aborted) return;
      if (kind === 'check' && isCheck(answer)) setCheck(answer.data);
      else if (kind === 'import' && isResult(answer)) {
        setResult(answer.data);
        onImported();
      } else throw new TypeError('An answer of another form.');
    } catch (error) {
      if (!signal.aborted) setFailure(failureText(error));
    } finally {
      if (!signal.aborted) setWork(null);
    }
  };

  return {
    file,
    check,
    request,
    result,
    work,
    failure,
    choose: (chosen) => {
      running.current?.abort();
      setFile(chosen);
      setCheck(null);
      setResult(null);
      setFailure(null);
      setRequest({});
      if (chosen === null) setWork(null);
      else void run('check', chosen, {});
    },
    answer: (said) => {
      setRequest(said);
      if (file !== null) void run('check', file, said);
    },
    commit: async () => {
      if (file !== null && check !== null)
        await run('import', file, { ...request, seen: check.version });
    },
    stop: () => {
      running.current?.abort();
      setWork(null);
      // Without an answer there is nothing to go on with but the file itself.
      if (check === null) setFile(null);
    },
  };
}
