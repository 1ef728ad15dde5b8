import * as React from 'react';
import type { DirectionEntry } from '../../../../shared/contracts/direction';
import { yearlyCeilings } from './ceilings/yearly-ceilings';
import { DirectionContext } from './entry/direction-context';
import { isTargetOf } from './targets/is-target-of';
import { measuredBy } from './targets/measured-by';
import { yearlyTargets } from './targets/yearly-targets';
import type { YearsSource } from './years/use-years-form';
import { YearsDialog } from './years/years-dialog';

interface OpenedYearsProps {
  planDocumentId: string;
  /** The years of the plan itself. */
  period: YearsSource['period'];
  /** Of a programme of the RPJMD, its ceilings; of an indicator, its targets. */
  ownerDocumentId: string;
  onChanged: () => void;
  onClose: () => void;
}

/** The dialog of all years, with what is known of them; none once that which they are of is gone. */
export function OpenedYears(props: OpenedYearsProps): React.JSX.Element | null {
  const { ownerDocumentId, period, ...rest } = props;
  const { entriesOf, mayAdd } = React.useContext(DirectionContext);
  const isOwner = ({ documentId }: DirectionEntry) => documentId === ownerDocumentId;
  const head = entriesOf('rpjmd')[0]?.value;
  const [from, to] = [head?.['periodFrom'], head?.['periodTo']];
  const ofRpjmd = typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
  const program = entriesOf('rpjmd-program').find(isOwner);
  if (program !== undefined) {
    return (
      <YearsDialog
        {...rest}
        yearly={yearlyCeilings(program)}
        owner={program}
        entries={entriesOf('rpjmd-ceiling').filter(
          ({ value }) => value['program'] === ownerDocumentId,
        )}
        period={ofRpjmd}
        mayAdd={mayAdd('rpjmd-ceiling')}
      />
    );
  }
  const measure = entriesOf('measure').find(isOwner);
  if (measure === undefined) return null;
  const measured = measuredBy(measure, entriesOf);
  return (
    <YearsDialog
      {...rest}
      yearly={yearlyTargets(measure)}
      owner={measure}
      entries={entriesOf('measure-value').filter((entry) => isTargetOf(measure, entry))}
      period={measured?.type === 'objective' ? period : ofRpjmd}
      mayAdd={mayAdd('measure-value') && measured?.canEdit === true}
    />
  );
}
