import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import type {
  ConfirmedRpjmdProgram,
  RpjmdSuggestionsResponse,
} from '../../../../../shared/contracts/rpjmd-import';
import { Note } from '../../../components/note';
import { useText } from '../../../translations/use-text';
import { pagePath } from '../../../addresses/page-path';
import { firstDraft, toConfirmed } from './suggestion-draft';
import { SuggestionEntry } from './suggestion-entry';
import { useConfirm } from './use-confirm';
import { useTypedSuggestions } from './use-typed-suggestions';
import { WorkFields } from './work-fields';

interface SuggestionListProps {
  planDocumentId: string;
  data: RpjmdSuggestionsResponse['data'];
  onDone: () => void;
}

const step = 20;

/** Programmes to confirm, one by one or several at once. */
export function SuggestionList({ data, onDone, planDocumentId }: SuggestionListProps) {
  const { text } = useText();
  const { search } = useLocation();
  const [isTried, setTried] = React.useState(false);
  const [most, setMost] = React.useState(step);
  const { confirm, failure, isBusy, outcomes } = useConfirm(planDocumentId, onDone);
  const { dimensions, proposal, suggestions } = data;
  const open = React.useMemo(
    () => suggestions.filter(({ planned }) => planned === null),
    [suggestions],
  );
  const ids = React.useMemo(() => open.map(({ rpjmdProgramId }) => rpjmdProgramId), [open]);
  const typed = useTypedSuggestions(planDocumentId, ids);
  const { drafts, setDraft, setDrafts, setShared, shared } = typed;
  const entries = open.map((suggestion) => {
    const id = suggestion.rpjmdProgramId;
    const draft = drafts[id] ?? firstDraft(suggestion);
    return { id, suggestion, draft, confirmed: toConfirmed(id, draft, shared) };
  });
  const chosen = entries.filter(({ draft }) => draft.isChosen);
  const chooseAll = (isChosen: boolean) =>
    setDrafts(
      Object.fromEntries(
        entries
          .filter(({ suggestion }) => !isChosen || suggestion.confidence === 'strong')
          .map(({ draft, id }) => [id, { ...draft, isChosen }]),
      ),
    );
  const send = () => {
    const sound = chosen.flatMap(({ confirmed }): ConfirmedRpjmdProgram[] =>
      typeof confirmed === 'string' ? [] : [confirmed],
    );
    setTried(sound.length < chosen.length);
    if (sound.length === chosen.length) void confirm(sound);
  };
  const created = outcomes.filter(({ result }) => result === 'created').length;
  const wanting = chosen.filter(({ confirmed }) => typeof confirmed === 'string').length;
  if (suggestions.length === 0)
    return <Typography tag="p">{text('rpjmd.suggestions.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">
        {text('rpjmd.suggestions.text', { open: open.length, count: suggestions.length })}
        {proposal && ` ${text('rpjmd.suggestions.proposal')}`}
      </Typography>
      <Box role="status">
        {created > 0 && (
          <Note tone="success">
            {text('rpjmd.created', { count: created })}{' '}
            <Link tag={RouterLink} to={`${pagePath('action-plan')}${search}`}>
              {text('rpjmd.open-action-plan')}
            </Link>
          </Note>
        )}
      </Box>
      <Box role="alert">{failure !== null && <Note tone="danger">{failure}</Note>}</Box>
      {open.length > 0 && (
        <>
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" onClick={() => chooseAll(true)}>
              {text('rpjmd.choose.strong')}
            </Button>
            <Button
              variant="tertiary"
              disabled={chosen.length === 0}
              onClick={() => chooseAll(false)}
            >
              {text('rpjmd.choose.none')}
            </Button>
          </Flex>
          {chosen.length > 0 && (
            <Flex
              direction="column"
              alignItems="stretch"
              gap={3}
              background="neutral100"
              padding={4}
              hasRadius
            >
              <Typography tag="h3" fontWeight="semiBold">
                {text('rpjmd.shared', { count: chosen.length })}
              </Typography>
              <Typography tag="p">{text('rpjmd.shared.text')}</Typography>
              <WorkFields value={shared} onChange={setShared} />
              <Flex gap={3} wrap="wrap">
                <Button startIcon={<Check />} loading={isBusy} onClick={send}>
                  {text('rpjmd.confirm', { count: chosen.length })}
                </Button>
                {isTried && wanting > 0 && (
                  <Typography role="alert" textColor="danger600">
                    {text('rpjmd.wanting', { count: wanting })}
                  </Typography>
                )}
              </Flex>
            </Flex>
          )}
          <Box tag="ul">
            {entries.slice(0, most).map(({ confirmed, draft, id, suggestion }) => (
              <SuggestionEntry
                key={id}
                suggestion={suggestion}
                dimensions={dimensions}
                draft={draft}
                outcome={outcomes.find(({ rpjmdProgramId }) => rpjmdProgramId === id)}
                problem={
                  isTried && draft.isChosen && typeof confirmed === 'string'
                    ? text(`rpjmd.wanting.${confirmed}`)
                    : null
                }
                onChange={(changed) => setDraft(id, changed)}
              />
            ))}
          </Box>
          {open.length > most && (
            <Flex>
              <Button variant="tertiary" onClick={() => setMost(most + step)}>
                {text('home.more', { count: Math.min(step, open.length - most) })}
              </Button>
            </Flex>
          )}
        </>
      )}
    </Flex>
  );
}
