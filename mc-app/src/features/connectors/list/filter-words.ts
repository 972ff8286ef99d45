import { toConnectorStatus, toPreviewability } from '@connect-console/domain';
import { connectorStatusMessages, previewabilityMessages } from '@connect-console/mc-common';
import type { IntlShape } from 'react-intl';
import { isIntegrationType } from '../integration-types';
import { integrationTypeMessages } from '../messages';
import type { ConnectorFilters, Visibility } from './connector-list.search';
import { columnMessages, messages } from './messages';

export type FilterKey = Exclude<keyof ConnectorFilters, 'text'>;

/** What a kind of filter is called: as the column that shows it. */
export const FILTER_TITLES = {
  statuses: columnMessages.status,
  previewabilities: columnMessages.preview,
  visibility: columnMessages.visibility,
  integrationTypes: columnMessages.types,
  regions: columnMessages.regions,
};

const VISIBILITY_MESSAGES: Record<Visibility, typeof messages.visibilityAll> = {
  all: messages.visibilityAll,
  private: messages.visibilityPrivate,
  public: messages.visibilityPublic,
};

/** A value of a filter in the reader's words; what the Connect API has added since is shown as it is. */
export function wordOf(filter: FilterKey, value: string, { formatMessage }: IntlShape): string {
  switch (filter) {
    case 'statuses': {
      const { kind } = toConnectorStatus(value);
      return kind === 'unknown' ? value : formatMessage(connectorStatusMessages[kind]);
    }
    case 'previewabilities': {
      const { kind } = toPreviewability(value);
      return kind === 'unknown' ? value : formatMessage(previewabilityMessages[kind]);
    }
    case 'visibility':
      return isVisibility(value) ? formatMessage(VISIBILITY_MESSAGES[value]) : value;
    case 'integrationTypes':
      return isIntegrationType(value) ? formatMessage(integrationTypeMessages[value]) : value;
    case 'regions':
      return value;
  }
}

function isVisibility(value: string): value is Visibility {
  return Object.hasOwn(VISIBILITY_MESSAGES, value);
}
