import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { formatMoment } from '../../history/format-moment';
import { useText } from '../../translations/use-text';
import { EditionActions } from './edition-actions';
import { EditionFacts } from './edition-facts';
import { EditionOpenData } from './edition-open-data';
import type { EditionProps } from './edition-props';

/** One edition: what it is, whether the public reads it, and what can be done with it. */
export function EditionEntry(props: EditionProps): React.JSX.Element {
  const { snapshot, list } = props;
  const { text, locale } = useText();
  const { number, republicationOf, withdrawal } = snapshot;
  return (
    <Box
      tag="li"
      paddingTop={4}
      paddingBottom={4}
      borderStyle="solid"
      borderWidth="0 0 1px"
      borderColor="neutral150"
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={3} wrap="wrap">
          <Typography tag="h3" fontWeight="bold">
            {text('editions.name', { number })}
          </Typography>
          <Standing isCurrent={number === list.current} isWithdrawn={withdrawal !== null} />
          {republicationOf !== null && (
            <Typography variant="pi" textColor="neutral600">
              {text('editions.republication', { number: republicationOf })}
            </Typography>
          )}
        </Flex>
        {withdrawal !== null && (
          <Box background="danger100" padding={3} hasRadius>
            <Typography tag="p">
              {text('editions.withdrawn-by', {
                when: formatMoment(locale, withdrawal.at),
                name: withdrawal.by ?? text('editions.unknown'),
              })}
            </Typography>
            <Typography tag="p" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
              {text('editions.reason', { reason: withdrawal.reason })}
            </Typography>
          </Box>
        )}
        <EditionFacts snapshot={snapshot} />
        <EditionActions {...props} />
        {list.isPublic && withdrawal === null && <EditionOpenData number={number} list={list} />}
      </Flex>
    </Box>
  );
}

function Standing({
  isCurrent,
  isWithdrawn,
}: {
  isCurrent: boolean;
  isWithdrawn: boolean;
}): React.JSX.Element {
  const { text } = useText();
  if (isWithdrawn) {
    return (
      <Badge backgroundColor="danger100" textColor="danger700">
        {text('editions.withdrawn')}
      </Badge>
    );
  }
  if (!isCurrent) return <Badge>{text('editions.earlier')}</Badge>;
  return (
    <Badge backgroundColor="success100" textColor="success700">
      {text('editions.current')}
    </Badge>
  );
}
