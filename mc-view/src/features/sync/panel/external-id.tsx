import type { ReactElement } from 'react';
import type { DerivedStatus } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { NewTabLink } from '../new-tab-link';
import { rowMessages } from './messages';

/** The id of the resource in the external system, and the way to it. */
type Props = Pick<DerivedStatus, 'externalId' | 'externalUrl'>;

export function ExternalId({ externalId, externalUrl }: Props): ReactElement | null {
  if (externalId === null) return null;
  const words = <FormattedMessage {...rowMessages.externalId} values={{ id: externalId }} />;
  return externalUrl === null ? <span>{words}</span> : <NewTabLink to={externalUrl}>{words}</NewTabLink>;
}
