import type { ConnectDeployment, DeployedApplication, RepositoryTag } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';

const DAILY = '0 0 * * *';

/** A started application with what its type has: a URL that stays, a topic, or a schedule. */
export function withAddress(
  application: DeployedApplication,
  deployment: ConnectDeployment,
  source: RepositoryTag | undefined,
  behavior: ConnectBehavior,
): DeployedApplication {
  const name = application.applicationName;
  const declared = deployment.connector.configurations?.find(
    ({ applicationName }) => applicationName === name,
  );
  const { endpoint = `/${name}`, schedule = DAILY } = source?.applications?.[name] ?? {};
  const host = hostOf(application.id, deployment);
  switch (declared?.applicationType) {
    case 'service':
      return { url: `https://service-${host}${endpoint}`, ...application };
    case 'merchant-center-custom-application':
      return { url: `https://mc-app-${host}`, ...application };
    case 'merchant-center-custom-view':
      return { url: `https://mc-view-${host}`, ...application };
    case 'assets':
      return { url: `https://assets-${application.id}.assets.${domainOf(deployment)}`, ...application };
    case 'job':
      return { schedule, ...application };
    case 'event':
      return {
        ...application,
        topic: topicOf(application, deployment, behavior),
      };
    default:
      return application;
  }
}

function topicOf(
  { id, applicationName, topic }: DeployedApplication,
  { version }: ConnectDeployment,
  behavior: ConnectBehavior,
): string {
  if (topic !== undefined && behavior['redeploy-topic'] === 'kept') return topic;
  return `projects/connect/topics/${applicationName}-${id}-${version}`;
}

function hostOf(id: string, deployment: ConnectDeployment): string {
  return `${id}.${domainOf(deployment)}`;
}

function domainOf({ deployedRegion, preview, type }: ConnectDeployment): string {
  if (preview) return `${deployedRegion}.preview.commercetools.app`;
  return `${deployedRegion}.${type === 'production' ? '' : '3.sandbox.'}commercetools.app`;
}
