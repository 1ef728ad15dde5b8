import type { ImportTopic } from '../../../../../shared/contracts/imports';
import { WrappingOption } from '../../../components/wrapping-option';
import { WrappingSelect } from '../../../components/wrapping-select';
import { useText } from '../../../translations/use-text';

interface ColumnSelectProps {
  label: string;
  topic: ImportTopic;
  /** `null` for a column that isn't read. */
  value: string | null;
  onChange: (key: string | null) => void;
}

/** A select's own word for no field. */
const unread = ' unread';

/** The field that a column fills. */
export function ColumnSelect({ label, onChange, topic, value }: ColumnSelectProps) {
  const { text, locale } = useText();
  return (
    <WrappingSelect
      aria-label={label}
      size="S"
      value={value ?? unread}
      onChange={(chosen) => onChange(chosen === unread ? null : String(chosen))}
    >
      <WrappingOption value={unread}>{text('exchange.columns.unread')}</WrappingOption>
      {topic.columns.map(({ key, required, title }) => (
        <WrappingOption key={key} value={key}>
          {required ? text('exchange.columns.required', { name: title[locale] }) : title[locale]}
        </WrappingOption>
      ))}
    </WrappingSelect>
  );
}
