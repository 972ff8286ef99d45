import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { ErrorExplanation } from './error-explanation';
import { loadExplanations } from './load-explanations';

const MEANING = 'It has changed since you loaded it.';

jest.mock('./load-explanations');

beforeEach(() => {
  const changedMeanwhile = { meaning: MEANING, causes: [], action: ['Load it again.'] };
  jest.mocked(loadExplanations).mockClear();
  jest.mocked(loadExplanations).mockReturnValue(Promise.resolve({ changedMeanwhile }));
});

describe('the explanation of an error', () => {
  it('is closed and not even loaded until somebody asks for it', () => {
    renderInShell(<ErrorExplanation code="ConcurrentModification" />);
    expect(screen.getByText('What does this mean?')).toBeVisible();
    expect(loadExplanations).not.toHaveBeenCalled();
  });

  it('opens on request, and closes again', async () => {
    renderInShell(<ErrorExplanation code="ConcurrentModification" />);
    fireEvent.click(screen.getByText('What does this mean?'));
    expect(await screen.findByText(MEANING)).toBeVisible();
    fireEvent.click(screen.getByText('What does this mean?'));
    expect(screen.queryByText(MEANING)).not.toBeVisible();
  });

  it.each([['SomethingNew'], [''], [null]])('is absent for the code %p', (code) => {
    renderInShell(<ErrorExplanation code={code} />);
    expect(screen.queryByText('What does this mean?')).not.toBeInTheDocument();
  });
});
