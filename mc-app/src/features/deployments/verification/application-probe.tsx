import { useState, type FormEvent, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { ApiErrorNotice, type ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import TextField from '@commercetools-uikit/text-field';
import {
  useApplicationProbe,
  type ProbeResult,
} from '../../../data/deployments/verification/use-application-probe';
import { probeMessages as messages } from './messages';
import { ProbeAnswer } from './probe-answer';

type Props = { deploymentId: string; applicationName: string };

/** Asks an application now, at its address or a path below it, and says what came back. */
export function ApplicationProbe({ deploymentId, applicationName }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const ask = useApplicationProbe();
  const [path, setPath] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<{ result: ProbeResult } | { error: ApiError } | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isAsking) return;
    setIsAsking(true);
    const outcome = await ask({ deploymentId, applicationName, path });
    setIsAsking(false);
    setAnswer(outcome.ok ? { result: outcome.result } : { error: outcome.error });
  }

  return (
    <Spacings.Stack scale="s">
      <form css={row} onSubmit={(event) => void submit(event)}>
        <TextField
          title={formatMessage(messages.path)}
          value={path}
          placeholder="/health"
          autoComplete="off"
          horizontalConstraint={8}
          onChange={({ target }) => setPath(target.value)}
        />
        <SecondaryButton
          type="submit"
          label={formatMessage(isAsking ? messages.asking : messages.ask)}
          size="20"
          isDisabled={isAsking}
          disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
        />
      </form>
      {answer && 'error' in answer && <ApiErrorNotice error={answer.error} />}
      <div role="status">{answer && 'result' in answer && <ProbeAnswer result={answer.result} />}</div>
    </Spacings.Stack>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: flex-end;
`;
