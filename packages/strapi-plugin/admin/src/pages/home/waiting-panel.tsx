import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import type { SheetProgress } from '../../../../shared/contracts/readiness';
import { ActButtons } from '../../approval/act-buttons';
import { commonActs } from '../../approval/common-acts';
import { itemKey } from '../../approval/item-key';
import { OtherEyesNote } from '../../approval/other-eyes-note';
import { OutcomeSummary } from '../../approval/outcome-summary';
import { undoneKeys } from '../../approval/undone-keys';
import { useActing } from '../../approval/use-acting';
import { useFaults } from '../../approval/use-faults';
import { Panel } from '../../components/panel';
import { tourMark } from '../../tour/tour-mark';
import { useText } from '../../translations/use-text';
import { ActBar } from './act-bar';
import { ItemFilters } from './item-filters';
import { ItemTable } from './item-table';
import { NothingWaits } from './nothing-waits';
import { RatingProgress } from './rating-progress';
import { RatingTasks } from './rating-tasks';
import { isNarrowed, shownItems } from '../../item-filter/shown-items';
import { useItemFilter } from './use-item-filter';
import { useShowList } from './use-show-list';

interface WaitingPanelProps {
  planDocumentId: string;
  items: readonly ReviewItem[];
  sheets: readonly SheetProgress[];
  onActed: () => void;
}

/** *Yang menunggu saya*: the officer's next steps, on one item or on many at once. */
export function WaitingPanel({ planDocumentId, items, sheets, onActed }: WaitingPanelProps) {
  const { text } = useText();
  const [filter, setFilter] = useItemFilter();
  const list = useShowList();
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const { acted, progress, act } = useActing(planDocumentId, (result) => {
    // What was done isn't done again by the next click.
    setChosen(undoneKeys(result));
    onActed();
  });
  const shown = shownItems(items, filter);
  const ownSheets = filter.scope === 'waiting' && !isNarrowed(filter) ? sheets : [];
  const tasks = ownSheets.filter(({ answered }) => answered === 0);
  const begun = ownSheets.filter(({ answered }) => answered > 0);
  // What went out of sight isn't acted on.
  const selected = shown.filter((item) => chosen.has(itemKey(item)));
  const acts = commonActs(selected);
  const { faults, isLooking } = useFaults(planDocumentId, selected, acts);

  return (
    <div ref={list} tabIndex={-1} style={{ outline: 'none' }}>
      <Panel
        title={text(`home.${filter.scope}`, { count: shown.length + tasks.length })}
        mark={tourMark('waiting')}
      >
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
          <ItemFilters items={items} filter={filter} onChange={setFilter} />
          {acted !== null && <OutcomeSummary planDocumentId={planDocumentId} acted={acted} />}
          {tasks.length > 0 && <RatingTasks planDocumentId={planDocumentId} sheets={tasks} />}
          {begun.length > 0 && <RatingProgress planDocumentId={planDocumentId} sheets={begun} />}
          {shown.length === 0 && tasks.length === 0 && (
            <NothingWaits
              planDocumentId={planDocumentId}
              filter={filter}
              isEmpty={items.length === 0}
              onChange={setFilter}
            />
          )}
          {shown.length > 0 && (
            <>
              {/* It stays as it is when something is chosen: the list doesn't move under the pointer. */}
              <Typography tag="p">{text('home.choose')}</Typography>
              <ActBar isActive={selected.length > 0 || progress !== null}>
                <Typography tag="p" role="status">
                  {progress === null
                    ? selected.length > 0 &&
                      text(acts.length === 0 ? 'home.nothing-common' : 'home.chosen', {
                        count: selected.length,
                      })
                    : text('act.progress', progress)}
                </Typography>
                <ActButtons
                  planDocumentId={planDocumentId}
                  acts={acts}
                  items={selected}
                  faults={faults}
                  isLooking={isLooking}
                  isDisabled={progress !== null}
                  onAct={(...wanted) => act(selected, ...wanted)}
                />
                <OtherEyesNote items={selected} />
              </ActBar>
              <Box>
                <ItemTable
                  planDocumentId={planDocumentId}
                  items={shown}
                  chosen={chosen}
                  onChoose={setChosen}
                />
              </Box>
            </>
          )}
        </Flex>
      </Panel>
    </div>
  );
}
