import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { useDeploymentChoices } from '../../../data/deployments/compare/use-deployment-choices';
import { useFieldState, type FieldProblem } from './field-state';
import { fieldMessages, placeMessages as messages } from './messages';
import { useProblemWords } from './use-problem-words';

const PAUSE_MILLISECONDS = 300;

/** The Deployment that feeds the target, by its key. */
export function DeploymentField(): ReactElement {
  const { id, input, setValue, isReadOnly, problem } = useFieldState<string>('deploymentKey');
  return (
    <DeploymentSelect
      id={id}
      chosen={input.value}
      problem={problem}
      isReadOnly={isReadOnly}
      onChoose={setValue}
    />
  );
}

type Props = {
  id: string;
  /** Its key; empty: none */
  chosen: string;
  problem: FieldProblem | null;
  isReadOnly: boolean;
  onChoose: (key: string) => void;
};

/** The gateway looks for what is typed. Costly to draw, so it is left alone while something else is typed. */
const DeploymentSelect = memo(function DeploymentSelect(props: Props): ReactElement {
  const { id, chosen, problem, isReadOnly, onChoose } = props;
  const { formatMessage } = useIntl();
  const words = useProblemWords(problem);
  const [wanted, setWanted] = useState('');
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const found = useDeploymentChoices(wanted);
  const choices = found.status === 'ready' ? found.data : [];
  const options = choices.flatMap(({ key, connectorName }) =>
    key === null ? [] : [{ value: key, label: `${key} · ${connectorName}` }],
  );
  // What is chosen stays an option, whatever is looked for, and even when it is gone.
  const isListed = chosen === '' || options.some(({ value }) => value === chosen);
  const unlisted = isListed ? [] : [{ value: chosen, label: chosen }];

  function type(text: string): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setWanted(text), PAUSE_MILLISECONDS);
  }

  return (
    <SelectField
      {...words}
      id={id}
      title={formatMessage(fieldMessages.deploymentKey)}
      description={formatMessage(messages.deploymentHint)}
      placeholder={formatMessage(messages.chooseDeployment)}
      value={chosen}
      options={[...options, ...unlisted]}
      isSearchable
      isClearable
      isReadOnly={isReadOnly}
      touched={problem !== null}
      filterOption={null} // The gateway has done so.
      noOptionsMessage={() =>
        formatMessage(found.status === 'ready' ? messages.noDeployment : messages.loadingDeployments)
      }
      onInputChange={type}
      onChange={({ target }) => onChoose(typeof target.value === 'string' ? target.value : '')}
    />
  );
});
