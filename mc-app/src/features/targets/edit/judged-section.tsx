import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../../ui/section';
import { ChoiceField } from '../fields/choice-field';
import { SlaField } from '../fields/sla-field';
import { TrackedSinceField } from '../fields/tracked-since-field';
import { modeMessages } from '../messages';
import { sectionMessages as messages } from './messages';

/** What one success proves, how soon it is expected, and since when. */
export function JudgedSection(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(messages.judged)}>
      <ChoiceField
        path="mode"
        hint={formatMessage(messages.modeHint)}
        choices={[
          {
            value: 'state',
            label: formatMessage(modeMessages.state),
            effect: formatMessage(messages.stateEffect),
          },
          {
            value: 'events',
            label: formatMessage(modeMessages.events),
            effect: formatMessage(messages.eventsEffect),
          },
        ]}
      />
      <SlaField />
      <TrackedSinceField />
    </Section>
  );
}
