import type { Issue } from '@kotacerdas/core';
import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link } from 'react-router-dom';
import { pagePath } from '../../addresses/page-path';
import { FailureNote } from '../../components/failure-note';
import { Note } from '../../components/note';
import { Panel } from '../../components/panel';
import { PlainInput } from '../../item-form/fields/plain-input';
import { useText } from '../../translations/use-text';
import { OpdPreview } from './opd-preview';
import { RegionField } from './region-field';
import { SecondRegionNote } from './second-region-note';
import { isYear } from './typed-plan';
import { framework, useNewPlan } from './use-new-plan';

interface NewPlanFormProps {
  onMade: (planDocumentId: string) => void;
}

/** What a plan begins with: its region, its years, its name and its departments. */
export function NewPlanForm({ onMade }: NewPlanFormProps): React.JSX.Element {
  const { text, locale } = useText();
  const form = useNewPlan(onMade);
  const { change, existing, failure, isSaving, issues, title, typed } = form;
  const problemAt = (...path: Issue['path']) => {
    const found = issues.find((issue) => issue.path.join('.') === path.join('.'));
    return found === undefined ? undefined : describeIssue(locale, found);
  };
  const noRegion = typed.region === '' && problemAt('region', 'code') !== undefined;
  // It is suggested as soon as there is a region.
  const titleProblem = noRegion && typed.title === null ? undefined : problemAt('title');
  const yearProblem = (year: 'from' | 'to') => {
    const problem = problemAt('period', year);
    return problem !== undefined && !isYear(typed[year]) ? text('new-plan.no-year') : problem;
  };
  const place = React.useRef<HTMLFormElement>(null);
  const [tries, setTries] = React.useState(0);
  // Whoever can't see the mark is led to it.
  React.useEffect(() => {
    if (tries > 0) place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void form.save();
    setTries((count) => count + 1);
  };
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Panel title={text('new-plan.what')}>
          <Grid.Root gap={4} paddingTop={3}>
            <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
              <RegionField
                value={typed.region}
                problem={noRegion ? text('new-plan.region.missing') : problemAt('region', 'code')}
                onChange={(region) => change({ region })}
              />
            </Grid.Item>
            {(['from', 'to'] as const).map((year) => (
              <Grid.Item key={year} col={3} xs={6} direction="column" alignItems="stretch">
                <PlainInput
                  name={year}
                  label={text(`new-plan.${year}`)}
                  error={yearProblem(year)}
                  isRequired
                  isDisabled={false}
                  inputMode="numeric"
                  value={typed[year]}
                  onChange={(written) => change({ [year]: written })}
                />
              </Grid.Item>
            ))}
            <Grid.Item col={12} direction="column" alignItems="stretch">
              <PlainInput
                name="title"
                label={text('new-plan.title')}
                error={titleProblem}
                isRequired
                isDisabled={false}
                value={title}
                onChange={(written) => change({ title: written })}
              />
            </Grid.Item>
          </Grid.Root>
        </Panel>
        <SecondRegionNote region={typed.region} />
        <Panel title={text('new-plan.opds')}>
          <Grid.Root gap={4} paddingTop={3}>
            <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
              <PlainInput
                name="opds"
                type="long"
                label={text('new-plan.opds.label')}
                hint={text('new-plan.opds.hint')}
                isDisabled={false}
                value={typed.opds}
                onChange={(opds) => change({ opds })}
              />
            </Grid.Item>
            <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
              <OpdPreview list={typed.opds} />
            </Grid.Item>
          </Grid.Root>
        </Panel>
        <Typography tag="p" textColor="neutral600">
          {text('new-plan.framework', { framework: framework.name[locale] })}
        </Typography>
        <FailureNote failure={failure} />
        <Box role="alert">
          {issues.length > 0 && (
            <Typography tag="p" textColor="danger600">
              {text('new-plan.has-issues')}
            </Typography>
          )}
          {existing !== null && (
            <Note>
              {text('new-plan.exists')}{' '}
              <Link to={`${pagePath('home')}?${new URLSearchParams({ plan: existing })}`}>
                {text('new-plan.exists.open')}
              </Link>
            </Note>
          )}
        </Box>
        <Flex gap={3} wrap="wrap">
          <Button type="submit" loading={isSaving}>
            {text('new-plan.make')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
