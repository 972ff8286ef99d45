import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { messages } from '../detail/messages';

type Props = { connector: Pick<StagedConnector, 'id' | 'isPrivate' | 'privateProjects'>; canEdit: boolean };

/** The allow-list; of other projects nothing more than their name can be seen from here. */
export function ProjectsWithAccess({ connector, canEdit }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const thisProject = useApplicationContext(({ project }) => project?.key);
  const { id, isPrivate, privateProjects } = connector;
  return (
    <>
      <Text.Body>{formatMessage(isPrivate ? messages.privateNote : messages.publicNote)}</Text.Body>
      {privateProjects.length === 0 ? (
        <Text.Body tone="secondary">{formatMessage(messages.noPrivateProjects)}</Text.Body>
      ) : (
        <ul css={list}>
          {privateProjects.map((project) => (
            <li key={project}>
              <code>{project}</code>{' '}
              <Text.Detail as="span" tone="secondary">
                {formatMessage(
                  project.split(':')[1] === thisProject ? messages.thisProject : messages.notVisible,
                )}
              </Text.Detail>
            </li>
          ))}
        </ul>
      )}
      {canEdit && (
        <div>
          <Link to={fromSameList(`${paths.connectorEdit(id)}#private-projects`)}>
            {formatMessage(messages.editProjects)}
          </Link>
        </div>
      )}
    </>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
  padding-left: ${designTokens.spacing40};
  overflow-wrap: anywhere;
`;
