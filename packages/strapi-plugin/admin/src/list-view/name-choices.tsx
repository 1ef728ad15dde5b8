import { findDimension, findSubDimension, frameworks } from '@kotacerdas/core/framework';
import { toLocale } from '@kotacerdas/core/locale';
import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../plugin-id';

interface Header {
  name: string;
  attribute?: { customField?: string; options?: { set?: string } };
}

interface ListView {
  displayedHeaders: Header[];
}

/** Content Manager's lists show values as they are stored: this puts their names in their place. */
export function nameChoices<View extends ListView>(view: View) {
  return {
    ...view,
    displayedHeaders: view.displayedHeaders.map((header) => {
      const Cell = cells[header.attribute?.customField ?? ''];
      if (Cell === undefined) return header;
      const set = header.attribute?.options?.set ?? '';
      const cellFormatter = (row: Record<string, unknown>) => (
        <Cell value={row[header.name]} set={set} />
      );
      return { ...header, cellFormatter };
    }),
  };
}

interface CellProps {
  value: unknown;
  set: string;
}

function Choice({ value, set }: CellProps): React.ReactElement {
  const intl = useIntl();
  if (typeof value !== 'string') return <Typography>-</Typography>;
  const id = `${pluginId}.choice.${set}.${value}`;
  return <Typography>{intl.formatMessage({ id, defaultMessage: value })}</Typography>;
}

function DimensionName({ value }: CellProps): React.ReactElement {
  const locale = toLocale(useIntl().locale);
  if (typeof value !== 'string') return <Typography>-</Typography>;
  const found = frameworks
    .map(
      (framework) =>
        findDimension(framework, value) ?? findSubDimension(framework, value)?.subDimension,
    )
    .find((named) => named !== undefined);
  return <Typography>{found?.name[locale] ?? value}</Typography>;
}

const cells: Partial<Record<string, React.ComponentType<CellProps>>> = {
  [`plugin::${pluginId}.choice`]: Choice,
  [`plugin::${pluginId}.dimension`]: DimensionName,
  [`plugin::${pluginId}.sub-dimension`]: DimensionName,
};
