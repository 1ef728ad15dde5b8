import { Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';
import { useText } from '../../translations/use-text';
import { openDataLinks } from './open-data-links';

interface EditionOpenDataProps {
  number: number;
  list: ListSnapshotsResponse['data'];
}

/** *Data terbuka*: where anyone gets the tables of an edition, or what keeps the public from them. */
export function EditionOpenData({ number, list }: EditionOpenDataProps): React.JSX.Element {
  const { text } = useText();
  if (!list.isOpenDataPublic) {
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('open-data.private')}
      </Typography>
    );
  }
  return (
    <Flex gap={3} wrap="wrap" tag="section" aria-label={text('open-data.of', { number })}>
      <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral600">
        {text('open-data.title')}
      </Typography>
      {openDataLinks(list, number).map(({ name, path }) => (
        <Link key={path} href={new URL(path, window.location.href).href} isExternal>
          {text(`open-data.${name}`)}
        </Link>
      ))}
    </Flex>
  );
}
