import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { Deployable } from '../../../data/deployments/create/to-deployable-connector';
import { typeMessages } from '../messages';
import { DEPLOYMENT_TYPES, obstacleOf, type DeploymentType } from './create.values';
import { messages, obstacleMessages, typeHints } from './messages';

type Props = {
  type: DeploymentType;
  deployable: Deployable;
  /** Connect has refused a production deployment in this project. */
  isProductionRefused: boolean;
  onChoose: (type: DeploymentType) => void;
};

/** The types with what they are for, and why one of them cannot be chosen. */
export function TypeChoice({ type, deployable, isProductionRefused, onChoose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <fieldset css={plain}>
      <legend>
        <Text.Body as="span" fontWeight="bold">
          {formatMessage(messages.type)}
        </Text.Body>
      </legend>
      {DEPLOYMENT_TYPES.map((one) => {
        const obstacle = obstacleOf(deployable, one);
        const isRefused = one === 'production' && isProductionRefused;
        return (
          // Not the kit's radio: its label claims to be a second radio around the real one.
          <label key={one} css={option}>
            <input
              type="radio"
              name="deployment-type"
              checked={type === one}
              disabled={obstacle !== null}
              onChange={() => onChoose(one)}
            />
            <span>
              <Text.Body as="span" fontWeight="bold">
                {formatMessage(typeMessages[one])}
              </Text.Body>{' '}
              <Text.Detail as="span" tone="secondary">
                {formatMessage(obstacle === null ? typeHints[one] : obstacleMessages[obstacle], {
                  project: deployable.project,
                })}
              </Text.Detail>
              {isRefused && (
                <Text.Detail tone="critical">{formatMessage(messages.productionRefused)}</Text.Detail>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

const plain = css`
  display: grid;
  gap: ${designTokens.spacing20};
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0 0 ${designTokens.spacing10};
  }
`;

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: baseline;
  min-height: ${designTokens.spacing40};
`;
