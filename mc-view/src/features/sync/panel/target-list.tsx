import { useState, type ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { TargetSync } from '../../../data/sync/resource-sync';
import { messages } from './messages';
import { listStyle } from './row-style';
import { TargetRow } from './target-row';

type Props = {
  /** Worst first */
  targets: readonly TargetSync[];
  /** Of the resource of the page; null: not known */
  currentVersion: number | null;
  onCheckAgain: () => void;
};

/** All systems, the worst first and open where something is outstanding; nothing when there is none. */
export function TargetList({ targets, currentVersion, onCheckAgain }: Props): ReactElement | null {
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  const [worst] = targets;
  if (targets.length === 0) return null;
  return (
    <section>
      <Spacings.Stack scale="s">
        <Text.Headline as="h2">
          <FormattedMessage {...messages.systems} />
        </Text.Headline>
        <ul css={listStyle}>
          {targets.map((sync) => {
            const isOpen = choices[sync.key] ?? (sync === worst && !sync.status.upToDate);
            return (
              <TargetRow
                key={sync.key}
                sync={sync}
                currentVersion={currentVersion}
                isOpen={isOpen}
                onToggle={() => setChoices({ ...choices, [sync.key]: !isOpen })}
                onCheckAgain={onCheckAgain}
              />
            );
          })}
        </ul>
      </Spacings.Stack>
    </section>
  );
}
