import { useRef, type FormEvent, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { useIntl } from 'react-intl';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { useConnectorActions } from '../../../data/connectors/actions/use-connector-actions';
import { DecisionError } from '../actions/decision-error';
import { messages } from '../detail/messages';
import { useDecision } from '../../../data/use-decision';

type Props = {
  connector: Pick<StagedConnector, 'id' | 'version' | 'name'>;
  text: string;
  onChange: (text: string) => void;
  onReload: () => void;
};

/** Writes to the people who certify. The text stays until it has arrived. */
export function CommentForm({ connector, text, onChange, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { id, version, name } = connector;
  const showNotification = useShowNotification();
  const actions = useConnectorActions();
  const form = useRef<HTMLFormElement>(null);
  const comment = text.trim();
  const decision = useDecision({ comment }, (click) => actions.comment({ id, version, comment, click }));
  const isReady = comment !== '' && !decision.isRunning;

  async function send(): Promise<void> {
    if (!(await decision.carryOut())) return;
    onChange('');
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.commentSent),
    });
  }

  function change(value: string): void {
    onChange(value);
    decision.forgetError();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) void send();
  }

  function reload(): void {
    form.current?.focus(); // The button that was pressed goes away with the notice.
    decision.forgetError();
    onReload();
  }

  return (
    <form ref={form} tabIndex={-1} css={quietFocus} onSubmit={submit}>
      <Spacings.Stack scale="m" alignItems="stretch">
        <MultilineTextField
          title={formatMessage(messages.newComment)}
          description={formatMessage(messages.newCommentNote)}
          value={text}
          isReadOnly={decision.isRunning}
          onChange={({ target }) => change(target.value)}
        />
        {decision.error && <DecisionError error={decision.error} connectorName={name} onReload={reload} />}
        <div>
          <SecondaryButton
            type="submit"
            label={formatMessage(decision.isRunning ? messages.sending : messages.sendComment)}
            isDisabled={!isReady}
            disabled={false} // A natively disabled button loses the keyboard focus.
          />
        </div>
      </Spacings.Stack>
    </form>
  );
}

const quietFocus = css`
  outline: none;
`;
