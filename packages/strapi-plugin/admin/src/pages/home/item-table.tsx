import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { itemKey } from '../../approval/item-key';
import { HeadCell } from '../../components/head-cell';
import { useText } from '../../translations/use-text';
import { ItemRow } from './item-row';

interface ItemTableProps {
  planDocumentId: string;
  items: readonly ReviewItem[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Enough to begin with; hundreds of lines make a slow page. */
const step = 25;

/** Items to choose from. *Pilih semua* means all of the list, also those further down. */
export function ItemTable(props: ItemTableProps): React.JSX.Element {
  const { chosen, items, onChoose, planDocumentId } = props;
  const { text } = useText();
  const isNarrow = useIsMobile();
  const [most, setMost] = React.useState(step);
  const keys = items.map(itemKey);
  const count = keys.filter((key) => chosen.has(key)).length;
  const more = items.length - most;

  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  const isAll = count === items.length;

  return (
    <>
      <Checkbox
        checked={isAll || (count > 0 && 'indeterminate')}
        onCheckedChange={() => onChoose(new Set(isAll ? [] : keys))}
      >
        {text('home.choose-all', { count: items.length })}
      </Checkbox>
      <Box tag="table" width="100%" marginTop={3} style={{ borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            <HeadCell isHidden>{text('table.choose')}</HeadCell>
            <HeadCell>{text('table.item')}</HeadCell>
            {!isNarrow && <HeadCell>{text('table.opd')}</HeadCell>}
            {!isNarrow && <HeadCell>{text('table.state')}</HeadCell>}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, most).map((item) => {
            const key = itemKey(item);
            return (
              <ItemRow
                key={key}
                planDocumentId={planDocumentId}
                item={item}
                isNarrow={isNarrow}
                isChosen={chosen.has(key)}
                onToggle={() => toggle(key)}
              />
            );
          })}
        </tbody>
      </Box>
      {more > 0 && (
        <Flex gap={3} wrap="wrap" paddingTop={4}>
          <Button variant="tertiary" onClick={() => setMost(most + step)}>
            {text('home.more', { count: Math.min(step, more) })}
          </Button>
          <Typography textColor="neutral600">{text('home.more-left', { count: more })}</Typography>
        </Flex>
      )}
    </>
  );
}
