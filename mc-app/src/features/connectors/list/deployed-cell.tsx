import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { DeploymentStatus, StatusLabel } from '@connect-console/mc-common';
import { useIntl, type IntlShape } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type {
  ConnectorEnvironment,
  ListedConnector,
} from '../../../data/connectors/list/to-listed-connector';
import { cellMessages, environmentMessages } from './messages';

const PROJECTS_NAMED = 2;

/** Where a connector is deployed in this project, which deployments could be updated, and what cannot be seen. */
export function DeployedCell({ connector }: { connector: ListedConnector }): ReactElement {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { environments, updatesAvailable, otherProjects } = connector;
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      {!environments?.length && (
        <Text.Detail tone="secondary">
          {formatMessage(environments ? cellMessages.notDeployed : cellMessages.deploymentsUnreadable)}
        </Text.Detail>
      )}
      {environments?.map((environment) => (
        <EnvironmentLine key={environment.type} environment={environment} />
      ))}
      {updatesAvailable !== null && updatesAvailable > 0 && (
        <StatusLabel
          tone="warning"
          label={formatMessage(cellMessages.updatesAvailable, { count: updatesAvailable })}
        />
      )}
      {otherProjects.length > 0 && (
        <Text.Detail tone="secondary">
          {formatMessage(cellMessages.notVisible, { projects: nameProjects(otherProjects, intl) })}
        </Text.Detail>
      )}
    </Spacings.Stack>
  );
}

function EnvironmentLine({ environment }: { environment: ConnectorEnvironment }): ReactElement {
  const { formatMessage } = useIntl();
  const { type, deployments } = environment;
  const tags = [...new Set(deployments.map(({ connector }) => connector.tag))];
  return (
    <span css={line}>
      <span>
        {formatMessage(cellMessages.environmentCount, {
          environment: nameOf(type, formatMessage),
          count: deployments.length,
        })}
      </span>
      {groupByStatus(deployments).map(({ status, count }) => (
        <span key={status.raw + status.kind} css={stateOf}>
          <DeploymentStatus status={status} />
          {count > 1 && formatMessage(cellMessages.statusCount, { count })}
        </span>
      ))}
      <code>{tags.join(', ')}</code>
    </span>
  );
}

/** What Connect adds one day is shown as it is. */
function nameOf(type: string | null, formatMessage: IntlShape['formatMessage']): string {
  if (type === null) return formatMessage(environmentMessages.notStated);
  return isKnown(type) ? formatMessage(environmentMessages[type]) : type;
}

function isKnown(type: string): type is keyof typeof environmentMessages {
  return Object.hasOwn(environmentMessages, type);
}

type Deployment = ConnectorEnvironment['deployments'][number];

function groupByStatus(deployments: Deployment[]): { status: Deployment['status']; count: number }[] {
  const groups = new Map<string, { status: Deployment['status']; count: number }>();
  for (const { status } of deployments) {
    const key = status.raw + status.kind;
    groups.set(key, { status, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

function nameProjects(projects: string[], { formatList, formatMessage }: IntlShape): string {
  if (projects.length <= PROJECTS_NAMED + 1) return formatList(projects);
  const others = formatMessage(cellMessages.moreProjects, { count: projects.length - PROJECTS_NAMED });
  return formatList([...projects.slice(0, PROJECTS_NAMED), others]);
}

const line = css`
  display: inline-flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing10} ${designTokens.spacing20};
  align-items: center;
`;

const stateOf = css`
  display: inline-flex;
  gap: ${designTokens.spacing10};
  align-items: center;
`;
