/** Which texts there are. */
export const messageTypes = ({ tag, textsType }) => `
/** Texts of \`<${tag}>\`. A language that lacks one does not compile. */
export interface ${textsType} {
  readonly title: string;
  readonly caption: string;
  readonly outside: string;
  readonly whole: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
}
`;
