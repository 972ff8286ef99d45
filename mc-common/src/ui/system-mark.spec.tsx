import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { FALLBACK_MARK } from '../assets/fallback-drawing';
import { loadAsset } from '../assets/load-asset';
import { renderInShell } from '../test-utils/render-in-shell';
import { SystemMark } from './system-mark';

jest.mock('../assets/load-asset');

const DRAWING = 'data:image/svg+xml,drawing';

describe('the mark of a system', () => {
  it('is a decoration of a fixed size, built in where no assets host is configured', () => {
    renderInShell(<SystemMark kind="payment" />);
    const image = screen.getByAltText('');
    expect(image).toHaveAttribute('src', FALLBACK_MARK);
    expect(image).toHaveAttribute('width', '20');
    expect(image).toHaveAttribute('height', '20');
  });

  it('is loaded once for all systems of a kind', async () => {
    jest.mocked(loadAsset).mockResolvedValue(DRAWING);
    renderInShell(
      <>
        <SystemMark kind="payment" />
        <SystemMark kind="payment" />
        <SystemMark kind="search" />
      </>,
      { assetsOrigin: 'https://assets.example' },
    );
    const drawn = await screen.findAllByAltText((_text, element) => element?.getAttribute('src') === DRAWING);
    expect(drawn).toHaveLength(3);
    const names = jest.mocked(loadAsset).mock.calls.map(([name]) => name);
    expect(names).toEqual(['system-payment.svg', 'system-search.svg']);
  });
});
