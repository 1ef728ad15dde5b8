import { styled } from 'styled-components';

/** A button in a line of text that opens something, and looks like it. */
export const LinkLike = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary600};
  font: inherit;
  text-align: start;
  text-decoration: underline;
  overflow-wrap: anywhere;
  cursor: pointer;

  && {
    white-space: normal;
  }
`;
