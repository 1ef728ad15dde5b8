import { styled } from 'styled-components';

/** A table that becomes a list of its rows on a phone; a cell then says by `data-label` what it is. */
export const StackedTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[2]};

  button {
    white-space: nowrap;
  }

  @media (max-width: 48em) {
    &,
    tbody,
    tr,
    td,
    th[scope='row'] {
      display: block;
    }

    thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    tr {
      padding: 0.8rem 0;
      border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    }

    td,
    th[scope='row'] {
      padding: 0.3rem 0;
      border: 0;
    }

    td[data-label]::before {
      content: attr(data-label) ': ';
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
`;
