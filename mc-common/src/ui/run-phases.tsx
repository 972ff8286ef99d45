import type { ReactElement } from 'react';
import { css, keyframes } from '@emotion/react';
import { FormattedMessage, useIntl } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import { designTokens } from '@commercetools-uikit/design-system';
import { CheckBoldIcon, CircleIcon, ClockIcon } from '@commercetools-uikit/icons';
import { runMessages as messages } from './run-messages';

/** In the order in which they happen; the first that is not done is under way. */
export type RunPhase = { name: string; isDone: boolean };

type PhaseState = 'done' | 'current' | 'later';

const ICONS: Record<PhaseState, ReactElement> = {
  done: <CheckBoldIcon size="10" color="success" />,
  current: <ClockIcon size="10" color="info" />,
  later: <CircleIcon size="10" color="neutral60" />,
};

/** A bar of one segment for each phase, and their names. */
export function RunPhases({ phases }: { phases: readonly RunPhase[] }): ReactElement {
  const { formatMessage } = useIntl();
  const done = phases.filter(({ isDone }) => isDone).length;
  const current = phases.findIndex(({ isDone }) => !isDone);
  const name = phases[current]?.name;
  const states = phases.map(({ isDone }, index): PhaseState => {
    if (isDone) return 'done';
    return index === current ? 'current' : 'later';
  });
  return (
    <div>
      <div
        role="progressbar"
        aria-label={formatMessage(messages.progress)}
        aria-valuemin={0}
        aria-valuemax={phases.length}
        aria-valuenow={done}
        aria-valuetext={
          name === undefined
            ? formatMessage(messages.allPhases)
            : formatMessage(messages.phaseOf, { done, total: phases.length, name })
        }
        css={bar}
      >
        {states.map((state, index) => (
          <span key={index} data-state={state} />
        ))}
      </div>
      <ol css={names}>
        {phases.map((phase, index) => (
          <Phase key={index} name={phase.name} state={states[index] ?? 'later'} />
        ))}
      </ol>
    </div>
  );
}

function Phase({ name, state }: { name: string; state: PhaseState }): ReactElement {
  return (
    <li aria-current={state === 'current' ? 'step' : undefined}>
      {ICONS[state]}
      <div>
        {name}
        <AccessibleHidden>
          {', '}
          <FormattedMessage {...messages[state]} />
        </AccessibleHidden>
      </div>
    </li>
  );
}

const pulse = keyframes`
  50% { opacity: 0.4; }
`;

const bar = css`
  display: flex;
  gap: 2px;
  height: 6px;

  > span {
    flex: 1;
    border-radius: 3px;
    background-color: ${designTokens.colorNeutral90};
  }

  > [data-state='done'] {
    background-color: ${designTokens.colorSuccess};
  }

  > [data-state='current'] {
    background-color: ${designTokens.colorInfo};

    @media (prefers-reduced-motion: no-preference) {
      animation: ${pulse} 2s ease-in-out infinite;
    }
  }
`;

const names = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing10} ${designTokens.spacing30};
  margin: ${designTokens.spacing20} 0 0;
  padding: 0;
  font-size: ${designTokens.fontSize20};
  list-style: none;

  > li {
    display: flex;
    gap: ${designTokens.spacing10};
    align-items: center;
  }
`;
