import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import type { AssetChecks } from '../../data/assets/asset-checks';
import { isStale } from '../../data/assets/asset-lines';
import { Section } from '../../ui/section';
import { AssetTable } from './asset-table';
import { ManifestNotice } from './manifest-notice';
import { sectionMessages } from './messages';
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
        <AssetTable
          title={texts}
          lines={lines.filter(({ kind }) => kind === 'texts')}
          results={results}
          origin={origin}
        />
      </Section>
    </Spacings.Stack>
  );
}
