import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ImportCheck } from '../../../../../shared/contracts/imports';
import type { ImportState } from '../../../exchange/import-state/import-state';
import { unfilledColumns } from '../../../exchange/mapping/unfilled-columns';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { SheetColumns } from './sheet-columns';

interface ColumnsStepProps {
  state: ImportState;
  check: ImportCheck;
  act: FileImport['act'];
}

/** Where the first of them is chosen or written. */
const firstUnfilled = '[data-unfilled] [role="combobox"], [data-unfilled] input';

/** *Kolom*: what the sheets of somebody else were taken for, to be put right. */
export function ColumnsStep({ act, check, state }: ColumnsStepProps): React.JSX.Element {
  const { text } = useText();
  const place = React.useRef<HTMLDivElement>(null);
  const { stopped } = state;
  const unfilled = stopped === 0 ? [] : unfilledColumns(state);
  React.useEffect(() => {
    if (stopped > 0) place.current?.querySelector<HTMLElement>(firstUnfilled)?.focus();
  }, [stopped]);
  return (
    <Flex ref={place} direction="column" alignItems="stretch" gap={5}>
      <div>
        <Typography tag="h3" variant="delta" fontWeight="bold">
          {text('exchange.columns.title')}
        </Typography>
        <Typography tag="p">{text('exchange.columns.text')}</Typography>
      </div>
      {check.sheets
        .filter(({ own }) => !own)
        .map((sheet) => (
          <SheetColumns
            key={sheet.name}
            sheet={sheet}
            topics={check.topics}
            mapping={state.mappings[sheet.name]}
            unfilled={unfilled.filter((each) => each.sheet === sheet.name).map(({ key }) => key)}
            onChange={(mapping) => act({ type: 'map', sheet: sheet.name, mapping })}
          />
        ))}
    </Flex>
  );
}
