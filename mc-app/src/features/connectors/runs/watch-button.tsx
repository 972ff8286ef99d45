import type { ReactElement } from 'react';
import type { Lane } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import { EyeIcon } from '@commercetools-uikit/icons';
import { useRunWatch } from '../../../data/connectors/runs/run-watch';
import { messages } from '../detail/messages';

type Props = { connectorId: string; lane: Lane };

/** Lets the user be told of the end of a run, wherever in the application; pressed again, not any more. */
export function WatchButton({ connectorId, lane }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { runs, watch, forget } = useRunWatch();
  const isWatched = runs.some((run) => run.connectorId === connectorId && run.lane === lane);
  return (
    <FlatButton
      label={formatMessage(isWatched ? messages.isWatched : messages.watch)}
      icon={<EyeIcon />}
      onClick={() => (isWatched ? forget : watch)(connectorId, lane)}
    />
  );
}
