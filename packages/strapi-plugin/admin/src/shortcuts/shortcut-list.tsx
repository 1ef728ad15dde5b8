import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import { useText } from '../translations/use-text';
import { shortcutText } from './shortcut-text';
import type { Shortcut } from './shortcuts';

interface ShortcutListProps {
  title: string;
  shortcuts: readonly Shortcut[];
}

/** Keys beside what they do. */
export function ShortcutList({ shortcuts, title }: ShortcutListProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Box>
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      <Box tag="dl" paddingTop={2}>
        {shortcuts.map((shortcut) => (
          <Flex
            key={shortcutText(shortcut)}
            gap={4}
            alignItems="flex-start"
            paddingTop={1}
            paddingBottom={1}
          >
            <Box tag="dt" minWidth="8rem" maxWidth="45%">
              {shortcut.keys.map((key, at) => (
                <React.Fragment key={key}>
                  {at > 0 &&
                    ` ${text(shortcut.kind === 'page' ? 'shortcuts.then' : 'shortcuts.or')} `}
                  <Key>{key}</Key>
                </React.Fragment>
              ))}
            </Box>
            <Typography tag="dd">{text(shortcutText(shortcut))}</Typography>
          </Flex>
        ))}
      </Box>
    </Box>
  );
}

/** As it is printed on a keyboard. */
const Key = styled.kbd`
  padding: 0.2rem 0.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: inherit;
  font-size: 1.2rem;
  white-space: nowrap;
`;
