import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Link from '@commercetools-uikit/link';
import type {
  Deployable,
  DeployableConnector,
} from '../../../data/deployments/create/to-deployable-connector';
import { usePaths } from '../../../paths';
import { Facts } from '../../../ui/facts';
import { messages } from './messages';

type Props = { deployable: Deployable; connector: DeployableConnector | null };

const NEEDED_SCOPE = 'manage_api_clients';

/** Which connector is deployed, at which version, and what it asks for beyond values. */
export function ChosenFacts({ deployable, connector }: Props): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const paths = usePaths();
  const { missingScopes, published, draft } = deployable;
  const shown = connector ?? published ?? draft;
  const scopes = formatList(connector?.apiClientScopes ?? []);
  return (
    <>
      <Facts
        facts={[
          { label: formatMessage(messages.connector), value: shown?.name },
          {
            label: formatMessage(messages.version),
            value:
              connector &&
              formatMessage(messages.versionAndTag, { version: connector.version, tag: connector.tag }),
          },
        ]}
      />
      <div>
        <Link to={paths.newDeployment}>{formatMessage(messages.chooseAnother)}</Link>
      </div>
      {scopes !== '' && missingScopes?.includes(NEEDED_SCOPE) && (
        <ContentNotification type="warning">
          {formatMessage(messages.scopeMissing, { scope: NEEDED_SCOPE, scopes })}
        </ContentNotification>
      )}
      {scopes !== '' && missingScopes === null && (
        <ContentNotification type="info">
          {formatMessage(messages.scopeUnknown, { scope: NEEDED_SCOPE, scopes })}
        </ContentNotification>
      )}
    </>
  );
}
