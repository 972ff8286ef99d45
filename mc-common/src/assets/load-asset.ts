import { assetUrl } from './asset-url';
import { FALLBACK_DRAWING, toDataUrl } from './fallback-drawing';
import { fetchLimited } from './fetch-limited';
import { ASSETS } from './manifest.generated';

export type AssetName = keyof typeof ASSETS;

/**
 * Gives an address for an `<img>`: the drawing of the assets host as a data URL, once it has come and is the very one
 * that was pinned; otherwise one that is part of the bundle. Never rejects.
 */
export async function loadAsset(
  name: AssetName,
  baseUrl: string,
  fallback = FALLBACK_DRAWING,
): Promise<string> {
  const { file, integrity } = ASSETS[name];
  const answer = await fetchLimited(assetUrl(baseUrl, file), { integrity });
  return answer.kind === 'fetched' ? toDataUrl(new TextDecoder().decode(answer.content)) : fallback;
}
