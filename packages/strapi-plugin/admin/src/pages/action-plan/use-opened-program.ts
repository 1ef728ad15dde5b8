import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useCameFrom } from '../plan/came-from';
import { programParameter } from '../../action-plan/program-parameter';

/**
 * Which programme is open, by its entry; it stands in the address, so that it can be sent and gone back to. Closed it
 * leads back to the list that one came from.
 */
export function useOpenedProgram(): {
  opened: string | null;
  open: (documentId: string | null) => void;
} {
  const [parameters, setParameters] = useSearchParams();
  const state: unknown = useLocation().state;
  const list = useCameFrom();
  const navigate = useNavigate();
  return {
    opened: parameters.get(programParameter),
    open: (documentId) => {
      if (documentId === null && list !== null) {
        navigate(list);
        return;
      }
      setParameters(
        (before) => {
          const { [programParameter]: _, ...rest } = Object.fromEntries(before);
          return documentId === null ? rest : { ...rest, [programParameter]: documentId };
        },
        { state },
      );
    },
  };
}
