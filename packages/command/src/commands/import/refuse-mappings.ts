import { checkMappings, type FoundSources, type MappingIssue } from '@kotacerdas/core/exchange';
import { Refusal } from '../../run/refusal.js';
import type { Call } from '../command.js';
import type { Mappings } from './read-mappings.js';

/**
 * Core passes over what a mapping says of nothing that is there, so that an old one does no harm. Who wrote one now is
 * told instead.
 *
 * @throws Refusal where a mapping can't be followed, with all that is wrong with it
 */
export function refuseMappings(
  mappings: Mappings,
  found: Pick<FoundSources, 'sheets' | 'topics'>,
  { messages }: Pick<Call, 'messages'>,
): void {
  const issues = checkMappings(mappings, found);
  if (issues.length > 0) throw new Refusal(issues.map(textOf).join('\n'));

  function textOf(issue: MappingIssue): string {
    const texts = messages.imported;
    switch (issue.code) {
      case 'sheet-unknown':
        return texts.noSheet(issue.sheet, issue.sheets);
      case 'column-unknown':
        return texts.noColumn(issue.sheet, issue.column, issue.columns);
      case 'column-twice':
        return texts.columnTwice(issue.sheet, issue.column);
      case 'key-unknown':
        return texts.noKey(issue.sheet, issue.key, issue.keys);
      case 'key-twice':
        return texts.keyTwice(issue.sheet, issue.key);
    }
  }
}
