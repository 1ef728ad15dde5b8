import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import type { quickTypes } from '../../api/use-allowed';
import { createPath } from '../../components/content-manager-path';
import { useText } from '../../translations/use-text';

/** The shortest way to a new entry, for what the officer may add. */
export function QuickActions({
  types,
}: {
  types: readonly (typeof quickTypes)[number][];
}): React.JSX.Element {
  const { text } = useText();
  return (
    <Box tag="section" aria-labelledby="kotacerdas-quick">
      <Typography tag="h2" variant="delta" id="kotacerdas-quick">
        {text('quick.title')}
      </Typography>
      <Flex wrap="wrap" gap={2} paddingTop={2}>
        {types.map((type) => (
          <LinkButton
            key={type}
            tag={Link}
            to={createPath(type)}
            variant="secondary"
            size="S"
            startIcon={<Plus />}
          >
            {text(`quick.${type}`)}
          </LinkButton>
        ))}
      </Flex>
    </Box>
  );
}
