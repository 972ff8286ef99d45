import { useCallback, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { Section } from '../../../ui/section';
import { messages } from './messages';
import { PrivateProjectsField } from '../fields/private-projects-field';
import { RegionsField } from '../fields/regions-field';

/** The address of the form's part about projects, after `#`. */
const PRIVATE_PROJECTS = 'private-projects';

/** In which regions and projects the connector can be deployed. A link can lead straight to the projects. */
export function AvailabilitySection({ isPrivate }: { isPrivate: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  const { hash } = useLocation();
  const arrive = useCallback(
    (projects: HTMLElement | null) => {
      if (hash === `#${PRIVATE_PROJECTS}`) projects?.focus();
    },
    [hash],
  );
  return (
    <Section title={formatMessage(messages.availability)}>
      <RegionsField />
      <div id={PRIVATE_PROJECTS} ref={arrive} tabIndex={-1} css={quietFocus}>
        <PrivateProjectsField isPrivate={isPrivate} />
      </div>
    </Section>
  );
}

const quietFocus = css`
  outline: none;
`;
