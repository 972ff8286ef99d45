import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import {
  useDeploymentChoices,
  type DeploymentChoice,
} from '../../../data/deployments/compare/use-deployment-choices';
import { messages } from './messages';

type Props = {
  title: string;
  /** Id of a deployment; null: none is chosen. */
  chosen: string | null;
  onChange: (id: string) => void;
};

const PAUSE_MILLISECONDS = 300;

/** Chooses one of the deployments of the project; the gateway looks for what is typed. */
export function DeploymentChoiceField({ title, chosen, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [wanted, setWanted] = useState('');
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const found = useDeploymentChoices(wanted);
  const named = useDeploymentChoices(chosen ?? ''); // An id is a text that finds its deployment.
  const toOption = ({ id, key, connectorName, connectorVersion }: DeploymentChoice): Option => ({
    value: id,
    label: formatMessage(messages.choice, {
      name: key ?? id,
      connector: connectorName,
      version: connectorVersion,
    }),
  });
  const others = choicesOf(found).filter(({ id }) => id !== chosen);
  const own = choicesOf(named).find(({ id }) => id === chosen);
  const chosenOption = own ? toOption(own) : chosen !== null && { value: chosen, label: chosen };

  function type(text: string): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setWanted(text), PAUSE_MILLISECONDS);
  }

  return (
    <SelectField
      title={title}
      placeholder={formatMessage(messages.choose)}
      value={chosen ?? ''}
      options={[...others.map(toOption), ...(chosenOption ? [chosenOption] : [])]}
      isSearchable
      filterOption={null} // The gateway has done so.
      noOptionsMessage={() =>
        formatMessage(found.status === 'ready' ? messages.noChoice : messages.loadingChoices)
      }
      onInputChange={type}
      onChange={({ target }) => onChange(String(target.value))}
    />
  );
}

type Option = { value: string; label: string };

function choicesOf(loadable: ReturnType<typeof useDeploymentChoices>): DeploymentChoice[] {
  return loadable.status === 'ready' ? loadable.data : [];
}
