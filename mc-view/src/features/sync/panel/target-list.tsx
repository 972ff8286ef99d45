import { useState, type ReactElement } from 'react';
import { summarizeSync } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';
import { messages } from './messages';
import { listStyle } from './row-style';
import { TargetRow } from './target-row';

type Props = {
  sync: ResourceSync;
  onCheckAgain: () => void;
};

/** All systems, the worst first and open where something is outstanding; nothing when there is none. */
export function TargetList({ sync, onCheckAgain }: Props): ReactElement | null {
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  const { targets } = sync;
  const opened = openedAtFirst(targets);
  if (targets.length === 0) return null;
  return (
    <section>
      <Spacings.Stack scale="s">
        <Text.Headline as="h2">
          <FormattedMessage {...messages.systems} />
        </Text.Headline>
        <ul css={listStyle}>
          {targets.map((target) => {
            const isOpen = choices[target.key] ?? target === opened;
            return (
              <TargetRow
                key={target.key}
                target={target}
                sync={sync}
                isOpen={isOpen}
                onToggle={() => setChoices({ ...choices, [target.key]: !isOpen })}
                onCheckAgain={onCheckAgain}
              />
            );
          })}
        </ul>
      </Spacings.Stack>
    </section>
  );
}

/** The worst, where something is outstanding or nothing is expected anywhere: both ask for the reason. */
function openedAtFirst(targets: readonly TargetSync[]): TargetSync | null {
  const { expected, worst } = summarizeSync(targets.map(({ status }) => status));
  return expected > 0 && worst === null ? null : (targets[0] ?? null);
}
