import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { AssetChecks } from '../../data/assets/asset-checks';
import { isStale } from '../../data/assets/asset-lines';
import { Section } from '../../ui/section';
import { AssetTable } from './asset-table';
import { ManifestNotice } from './manifest-notice';
import { messages, sectionMessages } from './messages';
import { StaleNotice } from './stale-notice';

type Props = { checks: AssetChecks; origin: string };

/** The drawings and the texts, and above them what is wrong with more than one. */
export function FilesSections({ checks, origin }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { lines, results, manifest } = checks;
  const drawings = formatMessage(sectionMessages.drawings);
  const texts = formatMessage(sectionMessages.texts);
  return (
    <Spacings.Stack scale="l" alignItems="stretch">
      <ManifestNotice reading={manifest} />
      <StaleNotice lines={lines.filter(isStale)} />
      <Section title={drawings}>
        <AssetTable
          title={drawings}
          lines={lines.filter(({ kind }) => kind === 'drawing')}
          results={results}
          origin={origin}
        />
      </Section>
      <Section title={texts}>
        <Spacings.Stack scale="m" alignItems="stretch">
          <Text.Body tone="secondary">{formatMessage(messages.bySchema)}</Text.Body>
          <AssetTable
            title={texts}
            lines={lines.filter(({ kind }) => kind === 'texts')}
            results={results}
            origin={origin}
          />
        </Spacings.Stack>
      </Section>
    </Spacings.Stack>
  );
}
