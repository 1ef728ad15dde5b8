import * as React from 'react';
import { DirectionContext } from '../entry/direction-context';
import { CeilingsDialog } from './ceilings-dialog';

interface OpenedCeilingsProps {
  planDocumentId: string;
  programDocumentId: string;
  onChanged: () => void;
  onClose: () => void;
}

/** The dialog of a programme's ceilings, with what is known of them; none once the programme is gone. */
export function OpenedCeilings(props: OpenedCeilingsProps): React.JSX.Element | null {
  const { programDocumentId, ...rest } = props;
  const { entriesOf, mayAdd } = React.useContext(DirectionContext);
  const program = entriesOf('rpjmd-program').find(
    ({ documentId }) => documentId === programDocumentId,
  );
  if (program === undefined) return null;
  const head = entriesOf('rpjmd')[0]?.value;
  const [from, to] = [head?.['periodFrom'], head?.['periodTo']];
  return (
    <CeilingsDialog
      {...rest}
      program={program}
      ceilings={entriesOf('rpjmd-ceiling').filter(
        ({ value }) => value['program'] === programDocumentId,
      )}
      period={typeof from === 'number' && typeof to === 'number' ? { from, to } : null}
      mayAdd={mayAdd('rpjmd-ceiling')}
    />
  );
}
