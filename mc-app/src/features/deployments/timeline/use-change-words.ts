import type { DeploymentChange } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { messages } from './messages';

type ChangeWords = {
  versionOf: (change: DeploymentChange) => string;
  /** Empty when no secret was given. */
  secretsOf: (change: DeploymentChange) => string;
};

/** Says in one line what a change did to the version, and which secrets it replaced. */
export function useChangeWords(): ChangeWords {
  const { formatMessage, formatList } = useIntl();

  function versionOf({ connectorBefore, connectorAfter, skipScripts }: DeploymentChange): string {
    const { version, tag } = connectorAfter;
    const words = versionWords();
    return skipScripts ? `${words} · ${formatMessage(messages.scriptsSkipped)}` : words;

    function versionWords(): string {
      if (connectorBefore === null) return formatMessage(messages.versionFirst, { version, tag });
      if (connectorBefore.version === version) return formatMessage(messages.versionKept, { version, tag });
      return formatMessage(messages.versionMoved, {
        before: connectorBefore.version,
        tagBefore: connectorBefore.tag,
        after: version,
        tagAfter: tag,
      });
    }
  }

  function secretsOf({ secretsReplaced }: DeploymentChange): string {
    return formatList(
      secretsReplaced.map(
        ({ application, key }) => `${key} (${application ?? formatMessage(messages.shared)})`,
      ),
      { type: 'unit' },
    );
  }

  return { versionOf, secretsOf };
}
