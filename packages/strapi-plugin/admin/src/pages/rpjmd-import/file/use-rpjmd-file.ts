import * as React from 'react';
import {
  rpjmdCheckPath,
  rpjmdImportPath,
  type RpjmdImportCheck,
  type RpjmdImportCheckResponse,
  type RpjmdImportRequest,
  type RpjmdImportResponse,
  type RpjmdImportResult,
} from '../../../../../shared/contracts/rpjmd-import';
import { useSendForm } from '../../../api/upload/use-send-form';
import { useImportFailureText } from '../../../exchange/use-import-failure-text';
import { useText } from '../../../translations/use-text';

export interface RpjmdFile {
  file: File | null;
  check: RpjmdImportCheck | null;
  /** What was answered; a check that was made without it is an old one. */
  request: RpjmdImportRequest;
  result: RpjmdImportResult | null;
  busy: 'check' | 'import' | null;
  failure: string | null;
  choose: (file: File | null) => void;
  answer: (request: RpjmdImportRequest) => void;
  commit: () => Promise<void>;
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
  const send = useSendForm(rpjmdImportPath(planDocumentId));
  const failureText = useImportFailureText();
  const [file, setFile] = React.useState<File | null>(null);
  const [check, setCheck] = React.useState<RpjmdImportCheck | null>(null);
  const [request, setRequest] = React.useState<RpjmdImportRequest>({});
  const [result, setResult] = React.useState<RpjmdImportResult | null>(null);
  const [busy, setBusy] = React.useState<RpjmdFile['busy']>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  const running = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => running.current?.abort(), []);

  const run = async (kind: 'check' | 'import', of: File, said: RpjmdImportRequest) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const form = new FormData();
    form.append('request', JSON.stringify({ ...said, lang }));
    form.append('file', of, of.name);
    setBusy(kind);
    setFailure(null);
    try {
      const path = kind === 'check' ? rpjmdCheckPath : rpjmdImportPath;
      const body = await send(path(planDocumentId), { form, onSent: () => undefined, signal });
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
      if (!signal.aborted) setBusy(null);
    }
  };

  return {
    file,
    check,
    request,
    result,
    busy,
    failure,
    choose: (chosen) => {
      running.current?.abort();
      setFile(chosen);
      setCheck(null);
      setResult(null);
      setFailure(null);
      setRequest({});
      if (chosen === null) setBusy(null);
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
  };
}
