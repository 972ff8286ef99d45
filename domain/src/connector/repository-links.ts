export type RepositoryLinks = { repository: string | null; tag: string | null; compare: string | null };

type Asked = {
  /** https or SSH address */
  url: string;
  tag: string;
  /** An earlier tag to compare with, e.g. the published one; null: none */
  comparedTag: string | null;
};

const NO_LINKS: RepositoryLinks = { repository: null, tag: null, compare: null };
/** Where a page of a repository is on each host. */
const PATH_BY_HOST: ReadonlyMap<string, string> = new Map([
  ['github.com', ''],
  ['gitlab.com', '/-'],
]);
const ADDRESS = /^(?:https:\/\/|git@)([\w.]+)[:/]((?:[\w.~-]+\/)+[\w.~-]+)$/;

/** The web pages of a repository on GitHub or GitLab; null for other hosts and for an address that is none. */
export function repositoryLinks({ url, tag, comparedTag }: Asked): RepositoryLinks {
  const [, host = '', path = ''] = ADDRESS.exec(url.replace(/(\.git)?\/?$/, '')) ?? [];
  const pages = PATH_BY_HOST.get(host.toLowerCase());
  if (pages === undefined || path.split('/').some((part) => /^\.+$/.test(part))) return NO_LINKS;
  const repository = `https://${host.toLowerCase()}/${path}`;
  const hasOther = comparedTag !== null && comparedTag !== tag;
  return {
    repository,
    tag: `${repository}${pages}/tree/${tag.split('/').map(encodeURIComponent).join('/')}`,
    compare: hasOther
      ? `${repository}${pages}/compare/${encodeURIComponent(comparedTag)}...${encodeURIComponent(tag)}`
      : null,
  };
}
