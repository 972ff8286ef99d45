import { Component, type ReactElement, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { PageNotLoaded } from './lazy-page';
import { crashMessages, messages, notLoadedMessages } from './messages';

type Props = {
  /** What is shown, e.g. the address: another place ends a crash. */
  place: string;
  children: ReactNode;
};
type State = { crash: { isNotLoaded: boolean } | null; place: string };

/** Keeps a screen that throws from taking the Merchant Center with it. React itself reports the error. */
export class ErrorBoundary extends Component<Props, State> {
  state: State = { crash: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { crash: { isNotLoaded: error instanceof PageNotLoaded } };
  }

  // No `key` in its place: that would mount the screen anew, and take the focus from the tab that was chosen.
  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { crash: null, place };
  }

  render(): ReactNode {
    const { crash } = this.state;
    return crash ? <CrashNotice {...crash} /> : this.props.children;
  }
}

function CrashNotice({ isNotLoaded }: { isNotLoaded: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div role="alert">
      <ContentNotification type="error">
        <Spacings.Stack scale="s" alignItems="flex-start">
          <Text.Headline as="h1">
            <FormattedMessage {...(isNotLoaded ? notLoadedMessages.title : crashMessages.title)} />
          </Text.Headline>
          <Text.Body>
            <FormattedMessage {...(isNotLoaded ? notLoadedMessages.advice : crashMessages.advice)} />
          </Text.Body>
          <SecondaryButton
            label={formatMessage(messages.reload)}
            size="20"
            onClick={() => window.location.reload()}
          />
        </Spacings.Stack>
      </ContentNotification>
    </div>
  );
}
