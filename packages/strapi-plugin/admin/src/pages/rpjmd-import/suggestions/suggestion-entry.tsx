import { Badge, Box, Checkbox, Flex, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type {
  ConfirmedOutcome,
  RpjmdReason,
  RpjmdSuggestion,
  RpjmdSuggestionsResponse,
} from '../../../../../shared/contracts/rpjmd-import';
import { PlainSelect } from '../../../components/plain-select';
import { useText } from '../../../translations/use-text';
import type { SuggestionDraft } from './suggestion-draft';
import { WorkFields } from './work-fields';

interface SuggestionEntryProps {
  suggestion: RpjmdSuggestion;
  dimensions: RpjmdSuggestionsResponse['data']['dimensions'];
  draft: SuggestionDraft;
  outcome: ConfirmedOutcome | undefined;
  /** What keeps it from being confirmed, once that was tried. */
  problem: string | null;
  onChange: (draft: SuggestionDraft) => void;
}

/** A programme of the RPJMD with where it likely belongs, and why. */
export function SuggestionEntry(props: SuggestionEntryProps): React.JSX.Element {
  const { dimensions, draft, onChange, outcome, problem, suggestion } = props;
  const { text } = useText();
  const { candidates, code, confidence, name, opd } = suggestion;
  const subs = dimensions.find(({ id }) => id === draft.dimensionId)?.subDimensions ?? [];
  const reasons =
    candidates.find(({ subDimensionId }) => subDimensionId === draft.subDimensionId)?.reasons ?? [];
  const open = { value: '', name: text('rpjmd.choose') };
  const choices = (list: readonly { id: string; name: string }[]) => [
    open,
    ...list.map(({ id, name: called }) => ({ value: id, name: called })),
  ];
  return (
    <Box
      tag="li"
      padding={4}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={3} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
          <Box flex="1 1 20rem">
            <Checkbox
              checked={draft.isChosen}
              onCheckedChange={(checked: boolean | 'indeterminate') =>
                onChange({ ...draft, isChosen: checked === true })
              }
            >
              {`${code} ${name}`}
            </Checkbox>
            <Typography variant="pi" textColor="neutral600">
              {opd ?? text('inventory.no-opd')}
            </Typography>
          </Box>
          <Badge>{text(`rpjmd.confidence.${confidence}`)}</Badge>
        </Flex>
        <Grid.Root gap={3}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <PlainSelect
              label={text('rpjmd.dimension')}
              value={draft.dimensionId}
              options={choices(dimensions)}
              onChange={(dimensionId) => onChange({ ...draft, dimensionId, subDimensionId: '' })}
            />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <PlainSelect
              label={text('rpjmd.sub-dimension')}
              value={draft.subDimensionId}
              options={choices(subs)}
              isDisabled={draft.dimensionId === ''}
              onChange={(subDimensionId) => onChange({ ...draft, subDimensionId })}
            />
          </Grid.Item>
        </Grid.Root>
        {reasons.length > 0 && (
          <Typography variant="pi" textColor="neutral700">
            {text('rpjmd.because')} <Reasons reasons={reasons} />
          </Typography>
        )}
        {draft.isChosen && (
          <WorkFields
            value={draft}
            emptyText={text('rpjmd.as-shared')}
            onChange={(work) => onChange({ ...draft, ...work })}
          />
        )}
        {problem !== null && <Typography textColor="danger600">{problem}</Typography>}
        {outcome !== undefined && outcome.result !== 'created' && (
          <Typography textColor="danger600" role="alert">
            {outcome.reason ?? text(`rpjmd.outcome.${outcome.result}`)}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

function Reasons({ reasons }: { reasons: readonly RpjmdReason[] }): React.JSX.Element {
  const { text } = useText();
  const told = reasons.map((reason) => {
    switch (reason.kind) {
      case 'support':
        return text('rpjmd.reason.support');
      case 'field':
        return text('rpjmd.reason.field', { field: reason.field, name: reason.name });
      case 'word':
        return reason.indicator === null
          ? text('rpjmd.reason.name', { word: reason.word })
          : text('rpjmd.reason.indicator', { word: reason.word, indicator: reason.indicator });
    }
  });
  return <>{told.join('; ')}.</>;
}
