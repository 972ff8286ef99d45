const NOT_A_DESTINATION = ['/login', '/logout'];

/**
 * Where to go after signing in: `redirectTo` (a path, or a URL as the shell sends it) when it lies within `origin`,
 * else home. A complete URL, because a path such as `//elsewhere.example` would leave the origin.
 */
export function signInTarget(redirectTo: unknown, origin: string): string {
  const home = `${origin}/`;
  if (typeof redirectTo !== 'string' || !URL.canParse(redirectTo, origin)) return home;
  const url = new URL(redirectTo, origin);
  return url.origin === origin && !NOT_A_DESTINATION.includes(url.pathname) ? url.href : home;
}
