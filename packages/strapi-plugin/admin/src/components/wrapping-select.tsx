import { SingleSelect } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Strapi's select, with all of what is chosen: where that is longer than the field, Strapi cuts it off. */
export const WrappingSelect = styled(SingleSelect)`
  height: auto;

  span {
    overflow: visible;
    white-space: normal;
    overflow-wrap: anywhere;
    text-overflow: clip;
  }
`;
