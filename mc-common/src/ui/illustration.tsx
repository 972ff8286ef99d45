import { useEffect, useState, type ReactElement } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { FALLBACK_DRAWING } from '../assets/fallback-drawing';
import { loadAsset, type AssetName } from '../assets/load-asset';

const WIDTH = 240;
const HEIGHT = 160;

/** A decorative drawing from the assets host; keeps its place while it loads, a built-in one stands in for it. */
export function Illustration({ name }: { name: AssetName }): ReactElement {
  const baseUrl = useApplicationContext<string, { assetsOrigin?: string }>(
    ({ environment }) => environment.assetsOrigin ?? '',
  );
  const hasHost = baseUrl !== '';
  const [source, setSource] = useState(hasHost ? undefined : FALLBACK_DRAWING);
  useEffect(() => {
    if (!hasHost) return undefined;
    let isWanted = true;
    void loadAsset(name, baseUrl).then((url) => {
      if (isWanted) setSource(url);
    });
    return () => {
      isWanted = false;
    };
  }, [name, baseUrl, hasHost]);
  return <img src={source} alt="" width={WIDTH} height={HEIGHT} />;
}
