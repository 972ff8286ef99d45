import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ComparedDeployment } from '../../../data/deployments/compare/use-compared-deployments';
import { EmptyState } from '../../../ui/empty-state';
import { ListFooter } from '../../../ui/list-footer';
import { comparedEntries, isDifference, wantedEntries } from './compared-entries';
import { ComparedScope } from './compared-scope';
import type { ConfigurationCompareAddress } from './configuration-compare.search';
import { messages } from './messages';

type Props = {
  left: ComparedDeployment;
  right: ComparedDeployment;
  search: ConfigurationCompareAddress;
  onChange: (change: Partial<ConfigurationCompareAddress>) => void;
};

/** What two deployments hold side by side, a page of entries at a time. */
export function ComparedConfigurations({ left, right, search, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const entries = comparedEntries(left.scopes, right.scopes);
  const wanted = wantedEntries(entries, search);
  const shown = wanted.slice((search.page - 1) * search.perPage, search.page * search.perPage);
  const differences = entries.filter(isDifference);
  const applications = [...new Set(shown.map(({ application }) => application))];
  return (
    <Spacings.Stack scale="l">
      <Spacings.Stack scale="xs">
        <div role="status">
          <Text.Body>
            {formatMessage(messages.count, { differences: differences.length, total: entries.length })}
          </Text.Body>
        </div>
        <Text.Detail tone="secondary">{formatMessage(messages.securedNote)}</Text.Detail>
      </Spacings.Stack>
      {wanted.length === 0 ? (
        <NothingShown
          isFiltered={search.text.trim() !== ''}
          onShowEverything={() => onChange({ isEverything: true, text: '' })}
        />
      ) : (
        <>
          {applications.map((application) => (
            <ComparedScope
              key={application ?? ''}
              application={application}
              left={left}
              right={right}
              shown={shown.filter((entry) => entry.application === application)}
              all={entries.filter((entry) => entry.application === application)}
            />
          ))}
          <ListFooter total={wanted.length} count={shown.length} search={search} onChange={onChange} />
        </>
      )}
    </Spacings.Stack>
  );
}

type NothingProps = { isFiltered: boolean; onShowEverything: () => void };

function NothingShown({ isFiltered, onShowEverything }: NothingProps): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <EmptyState
      drawing={isFiltered ? 'not-found.svg' : 'nothing-to-do.svg'}
      title={formatMessage(isFiltered ? messages.noMatchTitle : messages.noDifferenceTitle)}
      advice={formatMessage(isFiltered ? messages.noMatchAdvice : messages.noDifferenceAdvice)}
      action={<FlatButton label={formatMessage(messages.showEverything)} onClick={onShowEverything} />}
    />
  );
}
