import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  mostConfirmed,
  rpjmdProgramsPath,
  type ConfirmedOutcome,
  type ConfirmedRpjmdProgram,
  type ConfirmRpjmdProgramsResponse,
} from '../../../../../shared/contracts/rpjmd-import';
import { useFailureText } from '../../../api/use-failure-text';
import { useText } from '../../../translations/use-text';

export interface Confirming {
  isBusy: boolean;
  failure: string | null;
  outcomes: readonly ConfirmedOutcome[];
  confirm: (programs: readonly ConfirmedRpjmdProgram[]) => Promise<void>;
}

/** Makes drafts of what was confirmed, and keeps what came of each. */
export function useConfirm(planDocumentId: string, onDone: () => void): Confirming {
  const { post } = useFetchClient();
  const { locale } = useText();
  const failureText = useFailureText();
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<string | null>(null);
  const [outcomes, setOutcomes] = React.useState<readonly ConfirmedOutcome[]>([]);
  const confirm = async (programs: readonly ConfirmedRpjmdProgram[]) => {
    setBusy(true);
    setFailure(null);
    setOutcomes([]);
    try {
      for (let from = 0; from < programs.length; from += mostConfirmed) {
        const { data } = await post<ConfirmRpjmdProgramsResponse>(
          `${rpjmdProgramsPath(planDocumentId)}?lang=${locale}`,
          { programs: programs.slice(from, from + mostConfirmed) },
        );
        setOutcomes((before) => [...before, ...data.data]);
      }
    } catch (error) {
      setFailure(failureText(error));
    } finally {
      setBusy(false);
      onDone();
    }
  };
  return { isBusy, failure, outcomes, confirm };
}
