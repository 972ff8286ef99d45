import type { ReactNode } from 'react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { NO_VALUE_FALLBACK } from '@commercetools-frontend/constants';
import Card from '@commercetools-uikit/card';

const LIST = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
  gap: 16,
  margin: 0,
  overflowWrap: 'anywhere',
} as const;

export function FactList({ facts }: { facts: [MessageDescriptor, ReactNode][] }): React.JSX.Element {
  return (
    <Card type="flat">
      <dl css={LIST}>
        {facts.map(([label, value]) => (
          <div key={label.id}>
            <dt css={{ fontWeight: 700 }}>
              <FormattedMessage {...label} />
            </dt>
            <dd css={{ margin: 0 }}>{value ?? NO_VALUE_FALLBACK}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
