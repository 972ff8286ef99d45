/** Address of a file of the assets host, whose own address may have a path and a slash at its end. */
export function assetUrl(baseUrl: string, file: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/${file}`;
}
