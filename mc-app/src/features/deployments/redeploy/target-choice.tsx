import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { repositoryLinks } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import Link from '@commercetools-uikit/link';
import Text from '@commercetools-uikit/text';
import type { Redeployable } from '../../../data/deployments/redeploy/to-redeployable';
import { messages } from './messages';
import type { RedeploySearch } from './redeploy.search';

type Choice = Pick<RedeploySearch, 'to' | 'skipScripts'>;

type Props = { base: Redeployable; choice: Choice; onChoose: (choice: Partial<Choice>) => void };

/** Which version shall run, and whether its scripts do. */
export function TargetChoice({ base, choice, onChoose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { deployed, latest } = base;
  return (
    <fieldset css={plain}>
      <legend>
        <Text.Body as="span" fontWeight="bold">
          {formatMessage(messages.version)}
        </Text.Body>
      </legend>
      <Option isChosen={choice.to === 'same'} onChoose={() => onChoose({ to: 'same' })}>
        {formatMessage(messages.same, { version: deployed.version, tag: deployed.tag })}
      </Option>
      <Option isChosen={choice.to === 'latest'} onChoose={() => onChoose({ to: 'latest' })}>
        {latest
          ? formatMessage(latest.version === deployed.version ? messages.latestIsSame : messages.latest, {
              version: latest.version,
              tag: latest.tag,
            })
          : formatMessage(messages.latestUnknown)}
      </Option>
      <CompareLink base={base} />
      <CheckboxInput
        isChecked={choice.skipScripts}
        onChange={({ target }) => onChoose({ skipScripts: target.checked })}
      >
        {formatMessage(messages.skipScripts)}
      </CheckboxInput>
      <Text.Detail tone="secondary">{formatMessage(messages.skipScriptsHint)}</Text.Detail>
    </fieldset>
  );
}

type OptionProps = { isChosen: boolean; onChoose: () => void; children: string };

// Not the kit's radio: its label claims to be a second radio around the real one.
function Option({ isChosen, onChoose, children }: OptionProps): ReactElement {
  return (
    <label css={option}>
      <input type="radio" name="redeploy-target" checked={isChosen} onChange={onChoose} />
      <Text.Body as="span">{children}</Text.Body>
    </label>
  );
}

function CompareLink({
  base: { repositoryUrl, deployed, latest },
}: {
  base: Redeployable;
}): ReactElement | null {
  const { formatMessage } = useIntl();
  if (!latest) return null;
  const { compare } = repositoryLinks({ url: repositoryUrl, tag: latest.tag, comparedTag: deployed.tag });
  return compare ? (
    <div>
      <Link isExternal to={compare}>
        {formatMessage(messages.compare, { before: deployed.tag, after: latest.tag })}
      </Link>
    </div>
  ) : null;
}

const plain = css`
  display: grid;
  gap: ${designTokens.spacing20};
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
  overflow-wrap: anywhere;

  legend {
    padding: 0 0 ${designTokens.spacing10};
  }
`;

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: center;
  min-height: ${designTokens.spacing40};
`;
