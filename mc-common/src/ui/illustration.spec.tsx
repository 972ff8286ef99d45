import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { FALLBACK_DRAWING } from '../assets/fallback-drawing';
import { loadAsset } from '../assets/load-asset';
import { renderInShell } from '../test-utils/render-in-shell';
import { Illustration } from './illustration';

jest.mock('../assets/load-asset');

const FILE = 'https://assets.example/no-connectors.svg';

describe('an illustration', () => {
  it('is the built-in drawing at once where no assets host is configured', () => {
    renderInShell(<Illustration name="no-connectors.svg" />);
    expect(screen.getByAltText('')).toHaveAttribute('src', FALLBACK_DRAWING);
    expect(loadAsset).not.toHaveBeenCalled();
  });

  it('keeps its place until the file is there', async () => {
    jest.mocked(loadAsset).mockResolvedValue(FILE);
    renderInShell(<Illustration name="no-connectors.svg" />, { assetsOrigin: 'https://assets.example' });
    const image = screen.getByAltText('');
    expect(image).not.toHaveAttribute('src');
    expect(image).toHaveAttribute('height', '160');
    await screen.findByAltText((_text, element) => element?.getAttribute('src') === FILE);
    expect(loadAsset).toHaveBeenCalledWith('no-connectors.svg', 'https://assets.example');
  });
});
