import { describe, expect, it } from '@jest/globals';
import { EXPLANATION_IDS, explanationPage } from './explanation-page.js';

describe('the vendor’s page about what is explained', () => {
  it('is a page of its documentation for every explanation', () => {
    for (const id of EXPLANATION_IDS) {
      expect(explanationPage(id)).toMatch(
        /^https:\/\/docs\.commercetools\.com\/[a-z-]+(\/[a-z-]+)*(#[a-z-]+)?$/,
      );
    }
  });

  it.each([
    ['specificationNotValid', 'https://docs.commercetools.com/connect/development#configure-connectyaml'],
    ['codeAnalysisFailed', 'https://docs.commercetools.com/connect/validation-pipeline'],
    ['changedMeanwhile', 'https://docs.commercetools.com/connect/errors'],
    ['noSandboxInstall', 'https://docs.commercetools.com/merchant-center/connect'],
  ] as const)('about %s is %s', (id, page) => {
    expect(explanationPage(id)).toBe(page);
  });
});
