import type { FigureChange } from '@kotacerdas/core/masterplan';
import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { CompareSnapshotsResponse } from '../../../../../shared/contracts/snapshot-comparison';
import { Cell } from '../../../components/cell';
import { HeadCell } from '../../../components/head-cell';
import { useText } from '../../../translations/use-text';
import { tellFigure } from './tell-figure';

interface FigureTableProps {
  figures: readonly FigureChange[];
  names: CompareSnapshotsResponse['data']['names'];
}

const numeric = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

/** The figures that moved, before and after; computed by core, only told here. */
export function FigureTable({ figures, names }: FigureTableProps): React.JSX.Element {
  const { text, locale } = useText();
  const id = React.useId();
  const nothing = text('comparison.nothing');
  return (
    <Box tag="section" aria-labelledby={id}>
      <Typography tag="h3" fontWeight="bold" id={id}>
        {text('comparison.figures')}
      </Typography>
      {figures.length === 0 && <Typography tag="p">{text('comparison.figures.none')}</Typography>}
      {figures.length > 0 && (
        <Box paddingTop={2} style={{ overflowX: 'auto' }}>
          <table style={{ width: '100%', maxWidth: '96rem' }}>
            <thead>
              <tr>
                <HeadCell>{text('comparison.figure')}</HeadCell>
                <HeadCell>{text('comparison.before')}</HeadCell>
                <HeadCell>{text('comparison.after')}</HeadCell>
                <HeadCell>{text('comparison.change')}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => {
                const told = tellFigure(figure, { locale, names, nothing });
                return (
                  <tr key={`${figure.figure} ${figure.id ?? ''}`}>
                    <Cell>
                      <Typography>{told.name}</Typography>
                    </Cell>
                    {[told.before, told.after, told.change].map((value, index) => (
                      <Cell key={index}>
                        <Typography style={numeric}>{value}</Typography>
                      </Cell>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Box>
      )}
    </Box>
  );
}
