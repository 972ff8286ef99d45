import type { ReactElement } from 'react';
import type { ConnectorAction } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { listSearchOf } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { Section } from '../../../ui/section';
import { ConnectorFacts } from './connector-facts';
import { CurrentState } from './current-state';
import { DangerZone } from './danger-zone';
import { DeployLinks } from './deploy-links';
import { messages } from '../detail/messages';
import { RepositoryFacts } from './repository-facts';
import { WhereDeployed } from './where-deployed';
import { ProjectsWithAccess } from './projects-with-access';

type Props = { connector: StagedConnector; offered: readonly ConnectorAction[]; onReload: () => void };

/** The first thing to know about a connector, and what can be done with it. */
export function ConnectorOverview({ connector, offered, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const listSearch = listSearchOf(useLocation().state);
  return (
    <Spacings.Stack scale="l">
      <Section title={formatMessage(messages.currentState)}>
        <CurrentState connector={connector} offered={offered} onReload={onReload} />
      </Section>
      <Section title={formatMessage(messages.repositoryAndTag)}>
        <RepositoryFacts connector={connector} />
      </Section>
      <Section title={formatMessage(messages.whereDeployed)}>
        <WhereDeployed connector={connector} />
        <DeployLinks connector={connector} />
      </Section>
      <Section title={formatMessage(messages.projectsWithAccess)}>
        <ProjectsWithAccess connector={connector} canEdit={offered.includes('edit')} />
      </Section>
      <Section title={formatMessage(messages.facts)}>
        <ConnectorFacts connector={connector} />
      </Section>
      <DangerZone
        connector={connector}
        offered={offered}
        onReload={onReload}
        onDeleted={() => history.push(paths.connectors + listSearch)}
      />
    </Spacings.Stack>
  );
}
