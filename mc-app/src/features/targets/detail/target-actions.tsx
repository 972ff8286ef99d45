import { useEffect, useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import type { ReadableTarget } from '../../../data/targets/to-target-registry';
import { usePaths } from '../../../paths';
import { messages } from './messages';
import { SwitchDialog } from './switch-dialog';

type Props = { entry: ReadableTarget; onReload: () => void };

/** What can be done with a target; the focus comes back here when the dialog closes. */
export function TargetActions({ entry, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const row = useRef<HTMLDivElement>(null);
  const [isSwitching, setIsSwitching] = useState(false);
  const wasOpen = useRef(false);

  // The kit's dialog leaves the focus nowhere.
  useEffect(() => {
    if (wasOpen.current && !isSwitching) row.current?.focus();
    wasOpen.current = isSwitching;
  }, [isSwitching]);

  function close(result: 'canceled' | 'done' | 'outdated'): void {
    setIsSwitching(false);
    if (result !== 'canceled') onReload();
  }

  return (
    <div ref={row} tabIndex={-1} css={wrapping}>
      <SecondaryButton as={Link} to={paths.targetEdit(entry.key)} label={formatMessage(messages.edit)} />
      <SecondaryButton
        label={formatMessage(entry.target.enabled ? messages.disable : messages.enable)}
        onClick={() => setIsSwitching(true)}
      />
      {isSwitching && <SwitchDialog entry={entry} onClose={close} />}
    </div>
  );
}

const wrapping = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  outline: none;
`;
