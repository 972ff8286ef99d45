import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { FALLBACK_DRAWING } from '../assets/fallback-drawing';
import { loadAsset } from '../assets/load-asset';
import { renderInShell } from '../test-utils/render-in-shell';
import { Illustration } from './illustration';

jest.mock('../assets/load-asset');

const DRAWING = 'data:image/svg+xml,drawing';

function drawn(): Promise<HTMLElement[]> {
  return screen.findAllByAltText((_text, element) => element?.getAttribute('src') === DRAWING);
}

describe('an illustration', () => {
  it('is the built-in drawing at once where no assets host is configured', () => {
    renderInShell(<Illustration name="no-connectors.svg" />);
    expect(screen.getByAltText('')).toHaveAttribute('src', FALLBACK_DRAWING);
    expect(loadAsset).not.toHaveBeenCalled();
  });

  it('keeps its place until the drawing is there, which is then kept', async () => {
    jest.mocked(loadAsset).mockResolvedValue(DRAWING);
    const environment = { assetsOrigin: 'https://assets.example' };
    const { unmount } = renderInShell(<Illustration name="no-connectors.svg" />, environment);
    const image = screen.getByAltText('');
    expect(image).not.toBeVisible();
    expect(image).toHaveAttribute('height', '160');
    expect(await drawn()).toHaveLength(1);
    expect(image).toBeVisible();
    expect(loadAsset).toHaveBeenCalledWith('no-connectors.svg', 'https://assets.example', FALLBACK_DRAWING);

    unmount();
    renderInShell(<Illustration name="no-connectors.svg" />, environment);
    expect(screen.getByAltText('')).toHaveAttribute('src', DRAWING);
    expect(loadAsset).toHaveBeenCalledTimes(1);
  });
});
