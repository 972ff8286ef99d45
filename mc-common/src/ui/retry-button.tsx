import { useEffect, useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { RefreshIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { messages } from './messages';

type Props = {
  /** The button counts down from here before it can be pressed. */
  waitSeconds: number;
  onRetry: () => void;
};

export function RetryButton({ waitSeconds, onRetry }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const secondsLeft = useSecondsLeft(waitSeconds);
  const label =
    secondsLeft > 0
      ? formatMessage(messages.retryIn, { seconds: secondsLeft })
      : formatMessage(messages.retry);
  return (
    <SecondaryButton
      label={label}
      iconLeft={<RefreshIcon />}
      isDisabled={secondsLeft > 0}
      size="10"
      onClick={onRetry}
    />
  );
}

function useSecondsLeft(seconds: number): number {
  const [endsAt] = useState(() => performance.now() + seconds * 1000);
  const [now, setNow] = useState(() => performance.now());
  const isOver = now >= endsAt;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [isOver]);
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
