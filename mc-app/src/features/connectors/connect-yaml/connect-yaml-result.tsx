import type { ReactElement } from 'react';
import { LoadableView, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useConnectYamlCheck } from '../../../data/connectors/edit/use-connect-yaml-check';
import { ConnectYamlContents } from './connect-yaml-contents';
import { ConnectYamlProblems } from './connect-yaml-problems';
import { messages } from './messages';

type Props = {
  /** At most 32 KiB. */
  text: string;
  /** Shows a line, counted from 1, in the text. */
  onShowLine: (line: number) => void;
};

/** What the parser of Connect says about a text: what is wrong and where, or what it declares. */
export function ConnectYamlResult({ text, onShowLine }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const check = useConnectYamlCheck(text);
  return (
    <LoadableView loadable={check} skeleton={<Text.Body>{formatMessage(messages.checking)}</Text.Body>}>
      {({ problems, declaration }) =>
        declaration ? (
          <Spacings.Stack scale="m">
            <StatusLabel tone="positive" label={formatMessage(messages.valid)} />
            <ConnectYamlContents declaration={declaration} />
          </Spacings.Stack>
        ) : (
          <ConnectYamlProblems problems={problems} onShowLine={onShowLine} />
        )
      }
    </LoadableView>
  );
}
