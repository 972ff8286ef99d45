import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import type { DialogAction } from './action-dialog';
import { consequenceMessages } from './action-messages';
import { messages } from '../detail/messages';

type Props = {
  action: DialogAction;
  name: string;
  connector: Pick<StagedConnector, 'tag' | 'privateProjects'>;
};

/** What an action will do and what it will not, one sentence each. */
export function Consequences({ action, name, connector }: Props): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const { will, willNot } = consequenceMessages[action];
  const projects = formatList(connector.privateProjects) || formatMessage(messages.noProject);
  const values = { name, tag: connector.tag, projects };
  return (
    <>
      {[
        { title: messages.will, sentences: will },
        { title: messages.willNot, sentences: willNot },
      ].map(({ title, sentences }) => (
        <div key={title.id}>
          <Text.Body isBold>{formatMessage(title)}</Text.Body>
          <ul css={list}>
            {sentences.map((sentence) => (
              <li key={sentence.id}>{formatMessage(sentence, values)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: ${designTokens.spacing10} 0 0;
  padding-left: ${designTokens.spacing30};
  overflow-wrap: anywhere;
`;
