import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import type { Publication } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { publicationMessages } from './messages';

/** Says whether the published Connector holds what the draft holds. */
export function PublicationLabel({ publication }: { publication: Publication }): ReactElement {
  const { formatMessage } = useIntl();
  return <StatusLabel tone={publication.tone} label={formatMessage(publicationMessages[publication.kind])} />;
}
