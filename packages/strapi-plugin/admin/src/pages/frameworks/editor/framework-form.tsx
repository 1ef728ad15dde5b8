import { Accordion, Box, Flex, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { FrameworkResponse } from '../../../../../shared/contracts/framework';
import { Panel } from '../../../components/panel';
import { useText } from '../../../translations/use-text';
import { BandsSection } from './bands-section';
import { ElementSection } from './element-section';
import { TextFields } from './fields';
import { FormActions } from './form-actions';
import type { FrameworkEditorProps } from './framework-editor-props';
import { FrameworkConflict } from './framework-conflict';
import { FrameworkIssues } from './framework-issues';
import { SwotSection } from './swot-section';
import { useFrameworkForm } from './use-framework-form';

type FrameworkFormProps = FrameworkEditorProps & { loaded: FrameworkResponse['data'] };

/** Everything of a framework that an office may change, in parts that open one by one. */
export function FrameworkForm(props: FrameworkFormProps): React.JSX.Element {
  const { loaded, planDocumentId } = props;
  const { text, locale } = useText();
  const form = useFrameworkForm(planDocumentId, loaded);
  const { framework, setFramework, stored } = form;
  const isFixed = stored.isBuiltIn || stored.state === 'active';
  const { readiness, swot } = framework;
  const version = { id: framework.id, version: framework.version };
  return (
    <Panel title={`${stored.framework.name[locale]} (${text('frameworks.version', version)})`}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p" textColor="neutral600">
          {text(isFixed ? 'frameworks.fixed' : 'frameworks.proposal')}
        </Typography>
        {form.contested !== null && (
          <FrameworkConflict contested={form.contested} framework={framework} />
        )}
        <FrameworkIssues issues={stored.issues} framework={framework} />
        <Accordion.Root collapsible>
          <Section value="general" title={text('frameworks.section.general')}>
            <Grid.Root gap={3}>
              <TextFields
                label={text('frameworks.name')}
                value={framework.name}
                isFixed={isFixed}
                onChange={(name) => setFramework({ ...framework, name })}
              />
            </Grid.Root>
          </Section>
          {readiness.elements.map((element, at) => (
            <Section
              key={element.id}
              value={element.id}
              title={text('frameworks.section.indicators', { element: element.name[locale] })}
            >
              <ElementSection
                instrument={readiness}
                at={at}
                isFixed={isFixed}
                onChange={(changed) => setFramework({ ...framework, readiness: changed })}
              />
            </Section>
          ))}
          <Section value="bands" title={text('frameworks.section.bands')}>
            <BandsSection
              bands={readiness.bands}
              isFixed={isFixed}
              onChange={(bands) =>
                setFramework({ ...framework, readiness: { ...readiness, bands } })
              }
            />
          </Section>
          <Section value="swot" title={text('frameworks.section.swot')}>
            <SwotSection
              method={swot.method}
              isFixed={isFixed}
              onChange={(method) => setFramework({ ...framework, swot: { ...swot, method } })}
            />
          </Section>
        </Accordion.Root>
        <FormActions
          {...props}
          stored={stored}
          framework={framework}
          isFixed={isFixed}
          onDrop={form.drop}
          onStored={(saved, sent) => {
            form.settle(saved, sent);
            props.onChanged();
          }}
        />
      </Flex>
    </Panel>
  );
}

interface SectionProps {
  value: string;
  title: string;
  children: React.ReactNode;
}

function Section({ children, title, value }: SectionProps): React.JSX.Element {
  return (
    <Accordion.Item value={value}>
      <Accordion.Header>
        <Accordion.Trigger>{title}</Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content>
        <Box padding={4}>{children}</Box>
      </Accordion.Content>
    </Accordion.Item>
  );
}
