import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repositoryLinks } from './repository-links.js';

const NONE = { repository: null, tag: null, compare: null };

describe('the links of a repository', () => {
  it.each([
    ['https://github.com/example/bloom.reach.git', 'https://github.com/example/bloom.reach'],
    ['https://github.com/example/bloomreach', 'https://github.com/example/bloomreach'],
    ['https://GitHub.com/Example/bloomreach.git/', 'https://github.com/Example/bloomreach'],
    ['https://github.com/example/bloomreach/', 'https://github.com/example/bloomreach'],
    ['https://github.com/example/.github', 'https://github.com/example/.github'],
    ['https://github.com/example/end.', 'https://github.com/example/end.'],
    ['git@github.com:example/bloomreach.git', 'https://github.com/example/bloomreach'],
  ])('%s on GitHub', (url, repository) => {
    expect(repositoryLinks({ url, tag: 'v2', comparedTag: 'v1' })).toEqual({
      repository,
      tag: `${repository}/tree/v2`,
      compare: `${repository}/compare/v1...v2`,
    });
  });

  it.each([
    ['https://gitlab.com/group/sub_group/repo-1.git', 'https://gitlab.com/group/sub_group/repo-1'],
    ['git@gitlab.com:group/repo.git', 'https://gitlab.com/group/repo'],
  ])('%s on GitLab', (url, repository) => {
    expect(repositoryLinks({ url, tag: 'v2', comparedTag: 'v1' })).toEqual({
      repository,
      tag: `${repository}/-/tree/v2`,
      compare: `${repository}/-/compare/v1...v2`,
    });
  });

  it('escape tags', () => {
    const url = 'https://github.com/example/repo';
    expect(repositoryLinks({ url, tag: 'release/v2#x', comparedTag: 'release/v1' })).toEqual({
      repository: url,
      tag: `${url}/tree/release/v2%23x`,
      compare: `${url}/compare/release%2Fv1...release%2Fv2%23x`,
    });
  });

  it.each([[null], ['v2']])('compare with nothing when the other tag is %s', (comparedTag) => {
    const links = repositoryLinks({ url: 'https://github.com/example/repo', tag: 'v2', comparedTag });
    expect(links.compare).toBeNull();
  });

  it.each([
    ['another host', 'https://git.example.com/example/repo.git'],
    ['another host that looks alike', 'https://github.com.example.com/example/repo.git'],
    ['another scheme', 'http://github.com/example/repo.git'],
    ['a script', 'javascript:alert(1)//github.com/a/b'],
    ['an account in front of the host', 'https://user:secret@github.com/example/repo.git'],
    ['no repository', 'https://github.com/example'],
    ['a way out', 'https://github.com/../repo.git'],
    ['a way out in the middle', 'https://gitlab.com/a/../repo.git'],
    ['text in front of it', 'x https://github.com/example/repo'],
    ['a query', 'https://github.com/example/repo?x=y'],
    ['text around it', 'x https://github.com/example/repo y'],
    ['nothing', ''],
  ])('are none for %s', (_name, url) => {
    expect(repositoryLinks({ url, tag: 'v2', comparedTag: 'v1' })).toEqual(NONE);
  });

  it('lead nowhere else, whatever the texts are', () => {
    const url = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((path) => `https://github.com/a/${path}`),
    );
    fc.assert(
      fc.property(url, fc.string(), fc.string(), (address, tag, comparedTag) => {
        const links = repositoryLinks({ url: address, tag, comparedTag });
        return Object.values(links).every(
          (link) => link === null || /^https:\/\/(github|gitlab)\.com\/[^\s<>"]+$/.test(link),
        );
      }),
    );
  });
});
