import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SelectField from '@commercetools-uikit/select-field';
import Text from '@commercetools-uikit/text';
import TextField from '@commercetools-uikit/text-field';
import type { Deployable } from '../../../data/deployments/create/to-deployable-connector';
import { useRegionWords } from '../../../ui/use-region-words';
import { isKeyAccepted, regionsOf } from './create.values';
import { messages } from './messages';
import { TypeChoice } from './type-choice';
import type { CreateFlow } from './use-create-flow';

type Props = { flow: CreateFlow; deployable: Deployable };

/** Type, region and key. */
export function CreateFields({ flow, deployable }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const toWords = useRegionWords();
  const { formik, planned, error } = flow;
  const { type, region } = formik.values;
  const { projectRegion } = deployable;
  const regions = planned ? regionsOf(planned.connector) : [region];
  const isSupported = regions.includes(region);
  const key = planned?.key ?? '';
  const keyProblem = isKeyAccepted(key) ? takenOrNull(error) : 'badKey';
  const regionProblem = isSupported && error?.code !== 'DeploymentUnsupportedRegion' ? null : 'badRegion';
  const regionErrors: Record<string, boolean> = { refused: regionProblem !== null };
  function nameOf(code: string): string {
    const words = toWords(code);
    return words === code ? code : `${words} · ${code}`;
  }

  return (
    <>
      <TypeChoice
        type={type}
        deployable={deployable}
        isProductionRefused={error?.code === 'DeploymentProductionDeactivated'}
        onChoose={(chosen) => void formik.setFieldValue('type', chosen)}
      />
      <div css={columns}>
        <div>
          <SelectField
            id="deployment-region"
            title={formatMessage(messages.region)}
            description={formatMessage(messages.regionHint)}
            value={region}
            isSearchable={false}
            options={[...new Set([...regions, region])].map((one) => ({
              value: one,
              label:
                one === projectRegion
                  ? formatMessage(messages.ownRegion, { region: nameOf(one) })
                  : nameOf(one),
            }))}
            touched={regionProblem !== null}
            errors={regionErrors}
            renderError={() => formatMessage(messages.regionRefused)}
            onChange={({ target }) => void formik.setFieldValue('region', String(target.value))}
          />
          {isSupported && region !== projectRegion && (
            <Text.Detail tone="secondary">
              {formatMessage(messages.otherRegion, { projectRegion: toWords(projectRegion) })}
            </Text.Detail>
          )}
        </div>
        <TextField
          id="deployment-key"
          title={formatMessage(messages.key)}
          description={formatMessage(messages.keyHint)}
          autoComplete="off"
          value={key}
          touched={keyProblem !== null}
          errors={{ [keyProblem ?? '']: keyProblem !== null }}
          renderError={() => formatMessage(keyProblem === 'taken' ? messages.keyTaken : messages.badKey)}
          onChange={({ target }) => void formik.setFieldValue('key', target.value)}
        />
      </div>
    </>
  );
}

function takenOrNull(error: CreateFlow['error']): 'taken' | null {
  return error?.code === 'DuplicateField' ? 'taken' : null;
}

const columns = css`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(${designTokens.constraint7}, 100%), 1fr));
  gap: ${designTokens.spacing30};
`;
