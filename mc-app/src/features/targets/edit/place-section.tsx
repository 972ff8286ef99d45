import type { ReactElement } from 'react';
import { useFormikContext } from 'formik';
import { useIntl } from 'react-intl';
import { Section } from '../../../ui/section';
import { ChoiceField } from '../fields/choice-field';
import { DeploymentField } from '../fields/deployment-field';
import { EndpointsField } from '../fields/endpoints-field';
import type { TargetValues } from '../fields/target.values';
import { runtimeMessages } from '../messages';
import { sectionMessages as messages } from './messages';

/** A Deployment, or a program that Connect knows nothing of. */
export function PlaceSection(): ReactElement {
  const { formatMessage } = useIntl();
  const { values } = useFormikContext<TargetValues>();
  return (
    <Section title={formatMessage(messages.place)}>
      <ChoiceField
        path="runtime"
        choices={[
          {
            value: 'connect',
            label: formatMessage(runtimeMessages.connect),
            effect: formatMessage(messages.connectEffect),
          },
          {
            value: 'self-hosted',
            label: formatMessage(runtimeMessages['self-hosted']),
            effect: formatMessage(messages.selfHostedEffect),
          },
        ]}
      />
      {values.runtime === 'connect' ? <DeploymentField /> : <EndpointsField />}
    </Section>
  );
}
