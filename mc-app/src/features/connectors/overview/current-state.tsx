import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { TRAPS, type ConnectorAction } from '@connect-console/domain';
import { ExplanationDisclosure } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import PrimaryButton from '@commercetools-uikit/primary-button';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { ActionButtons } from '../actions/action-buttons';
import type { DialogAction } from '../actions/action-dialog';
import { formatReportsSearch } from '../reports/connector-reports.search';
import { ConnectorRuns } from '../runs/connector-runs';
import { nextMessageOf, nowMessages, waitsForMessages } from '../detail/life-messages';
import { messages, questionMessages } from '../detail/messages';
import { lastOf } from '../reports/report-item';
import { StageTracker } from './stage-tracker';

type Props = { connector: StagedConnector; offered: readonly ConnectorAction[]; onReload: () => void };

const OFFERED_HERE: readonly DialogAction[] = ['requestPreview', 'publishPrivately', 'requestCertification'];

/** Where the connector is on its way: what happens now, what comes next, what it waits for, what can be done. */
export function CurrentState({ connector, offered, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { life, tag, status, previewability } = connector;
  const values = { tag, status: status.raw, previewability: previewability.raw };
  const possible = OFFERED_HERE.filter((action) => offered.includes(action));
  const primary = possible.find((action) => action === life.next);
  const others = possible.filter((action) => action !== primary);
  const editLink = <EditLink connector={connector} offered={offered} />;
  return (
    <Spacings.Stack scale="l">
      <StageTracker stages={life.stages} />
      <Spacings.Stack scale="xs">
        <p css={now}>{formatMessage(nowMessages[life.now], values)}</p>
        <Text.Body>{formatMessage(nextMessageOf(life), values)}</Text.Body>
        <Text.Body tone="secondary">{formatMessage(waitsForMessages[life.waitsFor])}</Text.Body>
      </Spacings.Stack>
      {life.next === 'edit' && (
        <ExplanationDisclosure id={TRAPS.tagMoved} question={questionMessages.newTag} />
      )}
      <ConnectorRuns connector={connector} />
      <div css={actions}>
        {life.next === 'edit' && editLink}
        <ActionButtons
          connector={connector}
          actions={primary === undefined ? others : [primary, ...others]}
          primary={primary}
          onReload={onReload}
        />
        {life.next !== 'edit' && editLink}
        <WaysOn connector={connector} offered={offered} />
      </div>
    </Spacings.Stack>
  );
}

/** As prominent as the buttons beside it, and more so when it is what leads on. */
function EditLink({ connector: { id, life }, offered }: Omit<Props, 'onReload'>): ReactElement | null {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  if (!offered.includes('edit')) return null;
  const Button = life.next === 'edit' ? PrimaryButton : SecondaryButton;
  return (
    <Button as={RouterLink} to={fromSameList(paths.connectorEdit(id))} label={formatMessage(messages.edit)} />
  );
}

/** What is read on another page. */
function WaysOn({ connector: { id, life }, offered }: Omit<Props, 'onReload'>): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const failed = life.stages.findLast(({ state }) => state === 'failed');
  const lane = failed?.name === 'publish' ? 'publishing' : 'preview';
  return (
    <>
      {offered.includes('comment') && life.next === 'comment' && (
        <Link to={fromSameList(paths.connectorCertification(id))}>{formatMessage(messages.answer)}</Link>
      )}
      {failed && (
        <Link to={fromSameList(paths.connectorReports(id) + formatReportsSearch({ attempt: lastOf(lane) }))}>
          {formatMessage(messages.toReports)}
        </Link>
      )}
    </>
  );
}

const now = css`
  margin: 0;
  font-size: ${designTokens.fontSize40};
  font-weight: ${designTokens.fontWeight600};
  line-height: ${designTokens.lineHeight40};
  overflow-wrap: anywhere;
`;

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
  align-items: center;

  > :empty {
    display: none;
  }
`;
