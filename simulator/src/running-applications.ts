/** Which host of a deployed application is answered by a process on this machine, as DNS would say on the internet. */
export type RunningApplications = {
  /** Where requests to a URL really go: the process that runs there, or the URL itself. */
  locate: (url: URL) => URL;
  list: () => Record<string, string>;
  /** Origins by host, e.g. `service-1.example` and `http://localhost:4001`. */
  replace: (origins: Record<string, string>) => void;
};

export function createRunningApplications(): RunningApplications {
  let running = new Map<string, string>();
  return {
    locate: (url) => {
      const origin = running.get(url.host);
      return origin === undefined ? url : new URL(`${url.pathname}${url.search}`, origin);
    },
    list: () => Object.fromEntries(running),
    replace: (origins) => {
      running = new Map(Object.entries(origins));
    },
  };
}
