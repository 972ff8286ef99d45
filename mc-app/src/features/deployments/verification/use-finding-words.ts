import type { Finding } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { differenceMessages, findingMessages as messages } from './messages';

/** Returns the function that says a finding in the user's language. */
export function useFindingWords(): (finding: Finding) => string {
  const { formatMessage } = useIntl();
  return (finding) => {
    switch (finding.kind) {
      case 'noSubscription':
      case 'topicUnknown':
        return formatMessage(messages[finding.kind], finding);
      case 'subscriptionHealthy':
      case 'subscriptionUnhealthy':
      case 'subscriptionLosingMessages': {
        const { application, subscription } = finding;
        return formatMessage(messages[finding.kind], {
          application,
          name: nameOf(subscription),
          status: subscription.status,
        });
      }
      case 'oldTopic': {
        const { subscription } = finding;
        return formatMessage(messages.oldTopic, {
          name: nameOf(subscription),
          destination: subscription.destination,
        });
      }
      case 'extensionPoints':
        return formatMessage(messages.extensionPoints, {
          application: finding.application,
          name: nameOf(finding.extension),
        });
      case 'extensionGone': {
        const name = nameOf(finding.extension);
        return finding.now === null
          ? formatMessage(messages.extensionDeleted, { name })
          : formatMessage(messages.extensionMoved, { name, destination: finding.now });
      }
      case 'created':
      case 'removed':
        return formatMessage(differenceMessages[finding.kind][finding.part], {
          name: nameOf(finding.resource),
        });
      case 'scriptFailed':
      case 'reportProblem': {
        const { title, message, application } = finding.entry;
        return formatMessage(messages[finding.kind], {
          title: [application, title, message].filter(Boolean).join(' · '),
        });
      }
    }
  };
}

function nameOf({ key, id }: { key: string | null; id: string }): string {
  return key ?? id;
}
