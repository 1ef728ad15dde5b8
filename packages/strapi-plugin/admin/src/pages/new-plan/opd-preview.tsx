import { readOpdList } from '@kotacerdas/core/masterplan';
import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { FewLines } from '../../components/few-lines';
import { Note } from '../../components/note';
import { useText } from '../../translations/use-text';

const most = { shown: 100, notes: 5 } as const;

/** Which departments are read out of the list, before anything is stored. */
export function OpdPreview({ list }: { list: string }): React.JSX.Element {
  const { text } = useText();
  const { opds, repeated, sameShortName, tooLong } = readOpdList(list);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" role="status">
        {text('new-plan.opds.read', { count: opds.length })}
      </Typography>
      {repeated.length > 0 && (
        <Note tone="neutral">
          {text('new-plan.opds.repeated')}
          <FewLines lines={repeated} most={most.notes} />
        </Note>
      )}
      {tooLong.length > 0 && (
        <Note>
          {text('new-plan.opds.too-long')}
          <FewLines lines={tooLong} most={most.notes} />
        </Note>
      )}
      {sameShortName.length > 0 && (
        <Note>
          {text('new-plan.opds.same-short-name')}
          <FewLines lines={[...new Set(sameShortName)]} most={most.notes} />
        </Note>
      )}
      {opds.length > 0 && (
        <Box
          tag="ol"
          background="neutral100"
          padding={3}
          hasRadius
          // A long list is moved by the keyboard, too.
          tabIndex={0}
          aria-label={text('new-plan.opds.list')}
          style={{ maxHeight: '30rem', overflowY: 'auto' }}
        >
          {opds.slice(0, most.shown).map(({ name, shortName }) => (
            <Flex
              key={name}
              tag="li"
              justifyContent="space-between"
              alignItems="baseline"
              gap={3}
              paddingTop={1}
            >
              <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
              <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                {shortName}
              </Typography>
            </Flex>
          ))}
          {opds.length > most.shown && (
            <li>
              <Typography>{text('issues.more', { count: opds.length - most.shown })}</Typography>
            </li>
          )}
        </Box>
      )}
    </Flex>
  );
}
