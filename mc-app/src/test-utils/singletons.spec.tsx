import { ApolloClient } from '@apollo/client';
import { render, screen } from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient, ReportComparison } from '@connect-console/mc-common';
import { IntlProvider } from 'react-intl';

// mc-common lives beside this folder. Were its React or react-intl another copy than ours, it would not see
// our providers; `bundle.spec.ts` looks at what is shipped.
it('renders shared components with our React and react-intl', () => {
  render(
    <IntlProvider locale="en" messages={{ 'Common.reportNothingToCompare': 'Nothing was reported' }}>
      <ReportComparison before={[]} after={[]} />
    </IntlProvider>,
  );
  screen.getByText('Nothing was reported');
});

it('has the shared code make a client of our Apollo', () => {
  expect(createConsoleApolloClient()).toBeInstanceOf(ApolloClient);
});
