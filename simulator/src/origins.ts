/** Where the parts of the simulated world answer. Names under `*.simulator.localhost` are one site, so the login cookie arrives. */
export type Origins = {
  /** Merchant Center pages, e.g. `http://mc.simulator.localhost:4000`. */
  merchantCenter: string;
  /** MC API, e.g. `http://mc-api.simulator.localhost:4000`. */
  merchantCenterApi: string;
  /** For programs: `http://localhost:4000` with `/connect`, `/ctp`, `/auth`, `/cdn`, `/.well-known/jwks.json`, `/__simulator`. */
  programs: string;
};

export function originsOf(port: number): Origins {
  return {
    merchantCenter: `http://mc.simulator.localhost:${port}`,
    merchantCenterApi: `http://mc-api.simulator.localhost:${port}`,
    programs: `http://localhost:${port}`,
  };
}
