import { SingleSelect } from '@strapi/design-system';
import type * as React from 'react';
import { styled } from 'styled-components';

/** Strapi's select, with all of what is chosen: where that is longer than the field, Strapi cuts it off. */
export function WrappingSelect(
  props: React.ComponentProps<typeof SingleSelect>,
): React.JSX.Element {
  return (
    <Place>
      <SingleSelect {...props} />
    </Place>
  );
}

const Place = styled.div`
  display: contents;

  [role='combobox'] span {
    overflow: visible;
    white-space: normal;
    overflow-wrap: anywhere;
    text-overflow: clip;
  }
`;
