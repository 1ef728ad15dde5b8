import type { ImportTopic } from '../../../../shared/contracts/imports';

/** Which choices of a column a text names, one a line: by key, or as somebody wrote it before there were choices. */
export function chosenValues(
  { choices }: Pick<ImportTopic['columns'][number], 'choices'>,
  text: string,
): readonly string[] {
  return text.split('\n').flatMap((said) => {
    const found = choices.find(
      ({ label, value }) => value === said || label.id === said || label.en === said,
    );
    return found === undefined ? [] : [found.value];
  });
}
