import { locales } from '@kotacerdas/core/locale';
import { Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { PlainSelect } from '../../components/plain-select';
import { useText } from '../../translations/use-text';
import type { EmbedChoice } from './embed-choice';
import { themes } from './snippet/snippet-options';
import { shownWidgets, type ShownWidget } from './snippet/widgets';

interface EmbedFormProps {
  choice: EmbedChoice;
  numbers: readonly number[];
  onChange: (choice: EmbedChoice) => void;
}

const latest = 'latest';
/** What a colour picker begins with. */
const firstAccent = '#1d6fb8';

/** What stands on the portal, and how it looks. */
export function EmbedForm({ choice, numbers, onChange }: EmbedFormProps): React.JSX.Element {
  const { text } = useText();
  const set = (changed: Partial<EmbedChoice>) => onChange({ ...choice, ...changed });
  const toggle = (widget: ShownWidget, isOn: boolean) => {
    const chosen = shownWidgets.filter((each) =>
      each === widget ? isOn : choice.widgets.includes(each),
    );
    // Nothing to show is nothing to embed.
    if (chosen.length > 0) set({ widgets: chosen });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingTop={3}>
      <Flex
        tag="fieldset"
        direction="column"
        alignItems="stretch"
        gap={2}
        style={{ border: 0, padding: 0 }}
      >
        <Typography tag="legend" variant="pi" fontWeight="bold">
          {text('embed.widgets')}
        </Typography>
        {shownWidgets.map((widget) => (
          <Checkbox
            key={widget}
            checked={choice.widgets.includes(widget)}
            onCheckedChange={(isOn: boolean | 'indeterminate') => toggle(widget, isOn === true)}
          >
            {text(`embed.widget.${widget}`)}
          </Checkbox>
        ))}
      </Flex>
      <PlainSelect
        label={text('embed.edition')}
        hint={text('embed.edition.hint')}
        value={String(choice.number ?? latest)}
        options={[
          { value: latest, name: text('embed.edition.latest') },
          ...numbers.map((number) => ({
            value: String(number),
            name: text('editions.name', { number }),
          })),
        ]}
        onChange={(value) => set({ number: value === latest ? null : Number(value) })}
      />
      <PlainSelect
        label={text('embed.language')}
        value={choice.lang}
        options={locales.map((value) => ({ value, name: text(`embed.language.${value}`) }))}
        onChange={(lang) => set({ lang })}
      />
      <PlainSelect
        label={text('embed.theme')}
        value={choice.theme}
        options={themes.map((value) => ({ value, name: text(`embed.theme.${value}`) }))}
        onChange={(theme) => set({ theme })}
      />
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Checkbox
          checked={choice.accent !== null}
          onCheckedChange={(isOn: boolean | 'indeterminate') =>
            set({ accent: isOn === true ? firstAccent : null })
          }
        >
          {text('embed.accent')}
        </Checkbox>
        {choice.accent !== null && (
          <Field.Root name="accent">
            <Field.Label>{text('embed.accent.colour')}</Field.Label>
            <TextInput
              type="color"
              value={choice.accent}
              onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
                set({ accent: target.value })
              }
            />
          </Field.Root>
        )}
      </Flex>
      <PlainSelect
        label={text('embed.file')}
        hint={text(choice.isPinned ? 'embed.file.pinned.hint' : 'embed.file.latest.hint')}
        value={choice.isPinned ? 'pinned' : 'latest'}
        options={(['pinned', 'latest'] as const).map((value) => ({
          value,
          name: text(`embed.file.${value}`),
        }))}
        onChange={(value) => set({ isPinned: value === 'pinned' })}
      />
    </Flex>
  );
}
