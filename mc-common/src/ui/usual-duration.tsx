import type { ReactElement } from 'react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { noHistoryMessages, runMessages } from './run-messages';
import { useDurationWords } from './use-duration-words';

export type RunKind = 'preview' | 'publish' | 'certification' | 'deploy' | 'redeploy' | 'undeploy';

type Measurement = { medianMs: number; p95Ms: number };
type Props = { kind: RunKind; usual: Measurement | null };

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

// How long the vendor's own command line tool polls; it does not wait for a certification or an undeployment at all.
const BOUNDS_MS: Record<RunKind, number | null> = {
  preview: 30 * MINUTE_MS,
  publish: 20 * MINUTE_MS,
  certification: null,
  deploy: 30 * MINUTE_MS,
  redeploy: 30 * MINUTE_MS,
  undeploy: null,
};

/** How long a run usually takes; without enough of them measured, what is documented. */
export function UsualDuration({ kind, usual }: Props): ReactElement {
  const toWords = useDurationWords();
  if (usual === null) {
    const bound = BOUNDS_MS[kind];
    return (
      <Text.Detail tone="secondary">
        <FormattedMessage
          {...noHistoryMessages[kind]}
          values={{ bound: bound === null ? null : toWords(bound) }}
        />
      </Text.Detail>
    );
  }
  return <Measured usual={usual} words={[runMessages.usually, runMessages.usuallyUpTo]} />;
}

/** How long the phase that is under way usually takes. */
export function UsualPhaseDuration({ usual }: { usual: Measurement }): ReactElement {
  return <Measured usual={usual} words={[runMessages.phaseUsually, runMessages.phaseUsuallyUpTo]} />;
}

type MeasuredProps = {
  usual: Measurement;
  /** With and without a median */
  words: [MessageDescriptor, MessageDescriptor];
};

function Measured({ usual, words: [usually, upTo] }: MeasuredProps): ReactElement {
  const toWords = useDurationWords();
  const median = toWords(roundUp(usual.medianMs));
  const most = toWords(roundUp(usual.p95Ms));
  return (
    <Text.Detail tone="secondary">
      <FormattedMessage {...(median === most ? upTo : usually)} values={{ median, most }} />
    </Text.Detail>
  );
}

/** Promises nothing faster than what was measured. */
function roundUp(milliseconds: number): number {
  const step = milliseconds < MINUTE_MS ? SECOND_MS : MINUTE_MS;
  return Math.ceil(milliseconds / step) * step;
}
