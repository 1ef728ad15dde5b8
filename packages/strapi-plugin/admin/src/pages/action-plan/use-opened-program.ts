import { useSearchParams } from 'react-router-dom';
import { programParameter } from '../../action-plan/program-parameter';

/** Which programme is open, by its entry; it stands in the address, so that it can be sent and gone back to. */
export function useOpenedProgram(): {
  opened: string | null;
  open: (documentId: string | null) => void;
} {
  const [parameters, setParameters] = useSearchParams();
  return {
    opened: parameters.get(programParameter),
    open: (documentId) =>
      setParameters((before) => {
        const { [programParameter]: _, ...rest } = Object.fromEntries(before);
        return documentId === null ? rest : { ...rest, [programParameter]: documentId };
      }),
  };
}
