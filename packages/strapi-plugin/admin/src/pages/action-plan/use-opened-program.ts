import { useNavigate } from 'react-router-dom';
import { useCameFrom } from '../plan/came-from';
import { useAddress } from '../plan/use-address';
import { programParameter } from '../../action-plan/program-parameter';

/**
 * Which programme is open, by its entry; it stands in the address, so that it can be sent and gone back to. Closed it
 * leads back to the list that one came from.
 */
export function useOpenedProgram(): {
  opened: string | null;
  open: (documentId: string | null) => void;
} {
  const [address, changeAddress] = useAddress();
  const list = useCameFrom();
  const navigate = useNavigate();
  return {
    opened: address.get(programParameter),
    open: (documentId) => {
      if (documentId === null && list !== null) navigate(list);
      else changeAddress({ [programParameter]: documentId });
    },
  };
}
