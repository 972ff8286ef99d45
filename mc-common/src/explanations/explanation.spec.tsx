import { IntlProvider } from 'react-intl';
import {
  screen,
  waitForElementToBeRemoved,
  within,
} from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { Explanation } from './explanation';
import { loadExplanations } from './load-explanations';

jest.mock('./load-explanations');

const LOADING = 'The explanation is being loaded';
const FAILED = /The explanation could not be loaded/;

const checkSkipped = { meaning: 'It was not run.', causes: [], action: ['Go by the verdict.'] };
const buildFailed = {
  meaning: 'It was not built.',
  causes: ['A lockfile that does not match', 'A failing test'],
  action: ['Build it yourself.', 'Push a new tag.'],
};

beforeEach(() => {
  jest.mocked(loadExplanations).mockReset();
  jest.mocked(loadExplanations).mockResolvedValue({ checkSkipped, buildFailed });
});

/** What was loaded once stays for its locale: a test that needs nothing to be there takes one of its own. */
function renderFor(locale: string, id: 'buildFailed' | 'checkSkipped'): ReturnType<typeof renderInShell> {
  return renderInShell(
    <IntlProvider locale={locale} onError={() => undefined}>
      <Explanation id={id} />
    </IntlProvider>,
  );
}

function pointsOf(list: HTMLElement): (string | null)[] {
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

describe('an explanation', () => {
  it('says what it means, what usually causes it and what to do', async () => {
    renderFor('en', 'buildFailed');
    expect(await screen.findByText(buildFailed.meaning)).toBeInTheDocument();
    expect(pointsOf(screen.getByRole('list', { name: 'Usual causes' }))).toEqual(buildFailed.causes);
    expect(pointsOf(screen.getByRole('list', { name: 'What to do' }))).toEqual(buildFailed.action);
  });

  it('leaves out the causes where none are known', async () => {
    renderFor('en', 'checkSkipped');
    expect(await screen.findByText(checkSkipped.meaning)).toBeInTheDocument();
    expect(screen.queryByText('Usual causes')).not.toBeInTheDocument();
  });

  it('leads to the page of commercetools in a new tab', async () => {
    renderFor('en', 'buildFailed');
    await screen.findByText(buildFailed.meaning);
    const link = screen.getByRole('link', {
      name: 'More in the documentation of commercetools (opens in a new tab)',
    });
    expect(link).toHaveAttribute('href', 'https://docs.commercetools.com/connect/supported-runtimes');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('keeps its place while it is being loaded, with the link there already', async () => {
    renderFor('de', 'buildFailed');
    expect(screen.getByText(LOADING)).toBeInTheDocument();
    expect(screen.getByRole('link')).toBeInTheDocument();
    await waitForElementToBeRemoved(screen.queryByText(LOADING));
    expect(loadExplanations).toHaveBeenCalledWith('de');
  });

  it('is there at once when its language has been loaded before', async () => {
    const { unmount } = renderFor('es', 'buildFailed');
    await screen.findByText(buildFailed.meaning);
    unmount();
    renderFor('es', 'checkSkipped');
    expect(screen.getByText(checkSkipped.meaning)).toBeInTheDocument();
    expect(loadExplanations).toHaveBeenCalledTimes(1);
  });

  it('says so when it cannot be loaded, and is loaded for the next one that needs it', async () => {
    jest.mocked(loadExplanations).mockRejectedValueOnce(new Error('Loading chunk 7 failed'));
    const { unmount } = renderFor('fr-FR', 'buildFailed');
    expect(await screen.findByText(FAILED)).toBeInTheDocument();
    expect(screen.getByRole('link')).toBeInTheDocument();
    unmount();
    renderFor('fr-FR', 'buildFailed');
    expect(await screen.findByText(buildFailed.meaning)).toBeInTheDocument();
  });
});
