import { Flex } from '@strapi/design-system';
import type { ChartPie } from '@strapi/icons';
import type * as React from 'react';

/** An icon as Strapi draws those of its own kinds of fields in Content-Type Builder: small, on a plate. */
export function fieldIcon(Icon: typeof ChartPie): React.ComponentType {
  return function FieldIcon() {
    return (
      <Flex
        tag="span"
        background="primary100"
        color="primary600"
        borderColor="primary200"
        hasRadius
        justifyContent="center"
        width="3.2rem"
        height="2.4rem"
        shrink={0}
      >
        <Icon width="1.6rem" height="1.6rem" aria-hidden />
      </Flex>
    );
  };
}
