import { FALLBACK_DRAWING } from './fallback-drawing';
import { ASSETS } from './manifest.generated';

export type AssetName = keyof typeof ASSETS;

const LIMIT_MS = 2_000;

/**
 * Gives an address for an `<img>`: the file on the assets host once the browser has it, or a drawing that is
 * part of the bundle when there is no file or no answer within two seconds. Never rejects. An image element
 * fetches the file, so neither CORS headers nor a `connect-src` entry are needed.
 */
export async function loadAsset(name: AssetName, baseUrl: string): Promise<string> {
  const url = `${baseUrl.replace(/\/+$/, '')}/${ASSETS[name].file}`;
  return (await isLoadable(url)) ? url : FALLBACK_DRAWING;
}

function isLoadable(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = url;
    setTimeout(() => resolve(false), LIMIT_MS);
  });
}
