import type { ReactElement, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { runMessages as messages } from './run-messages';
import { RunPhases, type RunPhase } from './run-phases';
import { UsualDuration, UsualPhaseDuration, type RunKind } from './usual-duration';
import { useDurationWords } from './use-duration-words';
import { usePlatformTime } from './use-platform-time';

type Props = {
  kind: RunKind;
  /** ISO 8601, platform time */
  startedAt: string;
  /** Platform time of the answer that the rest comes from, ISO 8601 */
  asOf: string;
  phases: readonly RunPhase[];
  /** Null: too few runs have been measured. */
  usual: { medianMs: number; p95Ms: number } | null;
  /** Of the phase that is under way; without it nothing is said of it. */
  usualPhase?: { medianMs: number; p95Ms: number } | null;
  /** It was started elsewhere, and `startedAt` is when it was first seen: it has run for longer. */
  isFirstSeen?: boolean;
  /** What to say when it takes long; by default that it is slower than the earlier runs. */
  slowNotice?: ReactNode;
};

/** A run that nobody can hurry: how far it is, since when, and how long it usually takes as far as that is known. */
export function RunProgress({
  kind,
  startedAt,
  asOf,
  phases,
  usual,
  usualPhase = null,
  isFirstSeen = false,
  slowNotice,
}: Props): ReactElement {
  const toWords = useDurationWords();
  const elapsedMs = usePlatformTime(asOf) - Date.parse(startedAt);
  const isSlower = usual !== null && elapsedMs > usual.p95Ms;
  return (
    <Spacings.Stack scale="s">
      {phases.length > 0 && <RunPhases phases={phases} />}
      <Spacings.Stack scale="xs">
        <Text.Body isBold>
          <FormattedMessage
            {...(isFirstSeen ? messages.elapsedAtLeast : messages.elapsed)}
            values={{ elapsed: toWords(elapsedMs) }}
          />
        </Text.Body>
        <UsualDuration kind={kind} usual={usual} />
        {usualPhase && <UsualPhaseDuration usual={usualPhase} />}
      </Spacings.Stack>
      <div role="status">
        {slowNotice ??
          (isSlower && (
            <Text.Body>
              <FormattedMessage {...messages.slower} />
            </Text.Body>
          ))}
      </div>
    </Spacings.Stack>
  );
}
