import type { ReactElement } from 'react';
import { SecretsTrustNotice } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { Section } from '../../../ui/section';
import { wrappingButtons } from '../../../ui/wrapping-buttons';
import { EnvironmentEditor } from '../environment/environment-editor';
import { EnvironmentForm } from '../environment/environment-form';
import { hasSecretFields } from '../environment/form-fields';
import { messages } from './messages';
import type { RedeploySearch } from './redeploy.search';
import type { RedeployFlow } from './use-redeploy-flow';

type Props = {
  flow: RedeployFlow;
  planned: NonNullable<RedeployFlow['planned']>;
  search: RedeploySearch;
  onShow: (change: Partial<RedeploySearch>) => void;
};

/** The values to change: only those that have to be seen, or all of them. */
export function RedeployValues({ flow, planned, search, onShow }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { trust, configuration } = flow;
  const isAll = search.values === 'all';
  const takesSecrets = hasSecretFields(configuration, isAll ? undefined : planned.asked);
  return (
    <Section title={formatMessage(messages.values)}>
      {!trust.isTrusted && takesSecrets && <SecretsTrustNotice host={trust.host} onConfirm={trust.confirm} />}
      {isAll && <EnvironmentEditor tab={search.tab} onTabChange={(tab) => onShow({ tab })} />}
      {!isAll && (
        <>
          <Text.Body>
            {formatMessage(planned.asked.length > 0 ? messages.asked : messages.nothingAsked)}
          </Text.Body>
          {planned.asked.length > 0 && <EnvironmentForm only={planned.asked} />}
        </>
      )}
      <div css={wrappingButtons}>
        <SecondaryButton
          label={formatMessage(isAll ? messages.fewerValues : messages.changeValues)}
          size="20"
          onClick={() => onShow({ values: isAll ? 'asked' : 'all' })}
        />
      </div>
    </Section>
  );
}
