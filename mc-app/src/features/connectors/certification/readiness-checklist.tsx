import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { certificationReadiness, TRAPS, type ReadinessState, type Tone } from '@connect-console/domain';
import { ExplanationDisclosure, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { messages, questionMessages, readinessMessages, readinessStateMessages } from '../detail/messages';

const TONES: Record<ReadinessState, Tone> = { met: 'positive', missing: 'warning', cannotKnow: 'neutral' };

/** What those who certify look for; what lies in the repository only the creator can tell. */
export function ReadinessChecklist({ connector }: { connector: StagedConnector }): ReactElement {
  const { formatMessage } = useIntl();
  const { previewability, ...draft } = connector;
  const checks = certificationReadiness({ ...draft, isPreviewable: previewability.raw });
  return (
    <>
      <Text.Body>{formatMessage(messages.readinessNote)}</Text.Body>
      <ul css={list}>
        {checks.map(({ check, state }) => (
          <li key={check}>
            <StatusLabel tone={TONES[state]} label={formatMessage(readinessStateMessages[state])} />
            <span>{formatMessage(readinessMessages[check])}</span>
          </li>
        ))}
      </ul>
      <ExplanationDisclosure id={TRAPS.scannedDevDependencies} question={questionMessages.analysis} />
    </>
  );
}

const list = css`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }

  @media (max-width: 640px) {
    grid-template-columns: 1fr;
  }
`;
