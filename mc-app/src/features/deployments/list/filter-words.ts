import { toDeploymentStatus } from '@connect-console/domain';
import { deploymentStatusMessages } from '@connect-console/mc-common';
import type { IntlShape } from 'react-intl';
import { typeMessages } from '../messages';
import { CONCERNS, DRIFTS, TYPE_FILTERS, type DeploymentFilters } from './deployment-filters';
import { columnMessages, concernMessages, driftMessages, filterMessages, markMessages } from './messages';

export type FilterKey = Exclude<keyof DeploymentFilters, 'text'>;

/** What a kind of filter is called: as the column that shows it. */
export const FILTER_TITLES = {
  type: columnMessages.type,
  statuses: columnMessages.status,
  regions: columnMessages.region,
  connectorIds: columnMessages.connector,
  drifts: filterMessages.drift,
  concerns: filterMessages.concern,
};

const TYPE_WORDS = { all: filterMessages.anyType, ...typeMessages };

const CONCERN_WORDS = {
  ...concernMessages,
  stuck: markMessages.stuck,
  withWarnings: deploymentStatusMessages.deployedWithWarnings,
  updateAvailable: driftMessages.updateAvailable,
  lingering: markMessages.lingering,
};

/** A value of a filter in the reader's words; what has none is shown as it is. */
export function wordOf(filter: FilterKey, value: string, { formatMessage }: IntlShape): string {
  switch (filter) {
    case 'statuses': {
      const { kind } = toDeploymentStatus(value);
      return kind === 'unknown' ? value : formatMessage(deploymentStatusMessages[kind]);
    }
    case 'type': {
      const type = TYPE_FILTERS.find((known) => known === value);
      return type ? formatMessage(TYPE_WORDS[type]) : value;
    }
    case 'drifts': {
      const drift = DRIFTS.find((known) => known === value);
      return drift ? formatMessage(driftMessages[drift]) : value;
    }
    case 'concerns': {
      const concern = CONCERNS.find((known) => known === value);
      return concern ? formatMessage(CONCERN_WORDS[concern]) : value;
    }
    case 'connectorIds':
    case 'regions':
      return value;
  }
}
