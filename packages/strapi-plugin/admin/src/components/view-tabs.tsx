import { Box, Tabs } from '@strapi/design-system';
import type * as React from 'react';
import { useAddress } from '../pages/plan/use-address';

interface View<Name extends string> {
  name: Name;
  title: string;
  content: () => React.ReactNode;
}

interface ViewTabsProps<Name extends string> {
  label: string;
  views: readonly View<Name>[];
}

/** Several views of one page; which one is open stands in the address, so that it can be sent and gone back to. */
export function ViewTabs<Name extends string>({
  label,
  views,
}: ViewTabsProps<Name>): React.JSX.Element {
  const [address, changeAddress] = useAddress();
  const wanted = address.get('view');
  const open = views.find(({ name }) => name === wanted) ?? views[0];
  return (
    <Tabs.Root
      variant="simple"
      value={open?.name ?? ''}
      onValueChange={(view) => changeAddress({ view })}
    >
      <Box style={{ overflowX: 'auto' }}>
        <Tabs.List aria-label={label}>
          {views.map(({ name, title }) => (
            <Tabs.Trigger key={name} value={name}>
              {title}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Box>
      {views.map(({ name, content }) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingTop={5}>{name === open?.name && content()}</Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
