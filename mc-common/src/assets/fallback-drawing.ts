const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" fill="none" stroke="#8d93b4" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M20 80h64M156 80h64"/><rect x="84" y="52" width="28" height="56" rx="8"/><rect x="128" y="52" width="28" height="56" rx="8"/><path d="M112 68h16M112 92h16"/></svg>`;

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#5b6285" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="M9 3v5M15 3v5M6 8h12v4a6 6 0 0 1-12 0zM12 18v3"/></svg>`;

/** A plug and a socket as a data URL, for when the assets host does not answer. */
export const FALLBACK_DRAWING = toDataUrl(SVG);

/** The same for the small mark of a system. */
export const FALLBACK_MARK = toDataUrl(MARK);

/** The address of a drawing that needs no host. */
export function toDataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
