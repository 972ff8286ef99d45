import { expect, it } from '@jest/globals';
import { certificationReadiness } from './certification-readiness.js';

const COMPLETE = {
  isPreviewable: 'true',
  description: 'Sends customers',
  integrationTypes: ['crm'],
  documentationUrl: 'https://example.com/docs',
  creator: { company: 'Example', supportUrl: 'https://example.com', logoUrl: 'https://example.com/logo.png' },
};

it('finds everything that a draft can show, and says what only the creator can check', () => {
  expect(certificationReadiness(COMPLETE)).toEqual([
    { check: 'previewPassed', state: 'met' },
    { check: 'description', state: 'met' },
    { check: 'integrationTypes', state: 'met' },
    { check: 'documentationUrl', state: 'met' },
    { check: 'company', state: 'met' },
    { check: 'supportUrl', state: 'met' },
    { check: 'logo', state: 'met' },
    { check: 'readme', state: 'cannotKnow' },
    { check: 'licence', state: 'cannotKnow' },
    { check: 'tests', state: 'cannotKnow' },
    { check: 'lockfiles', state: 'cannotKnow' },
    { check: 'nodeVersion', state: 'cannotKnow' },
  ]);
});

it.each([
  ['description', { description: null }],
  ['description', { description: ' ' }],
  ['integrationTypes', { integrationTypes: [] }],
  ['documentationUrl', { documentationUrl: '' }],
  ['company', { creator: { ...COMPLETE.creator, company: null } }],
  ['supportUrl', { creator: { ...COMPLETE.creator, supportUrl: null } }],
  ['logo', { creator: { ...COMPLETE.creator, logoUrl: null } }],
  ['previewPassed', { isPreviewable: 'false' }],
  ['previewPassed', { isPreviewable: 'pending' }],
  ['previewPassed', { isPreviewable: 'none' }],
])('misses %s in %o', (check, part) => {
  const missing = certificationReadiness({ ...COMPLETE, ...part }).filter(({ state }) => state === 'missing');
  expect(missing).toEqual([{ check, state: 'missing' }]);
});

it('does not judge a previewability that it does not know', () => {
  const [preview] = certificationReadiness({ ...COMPLETE, isPreviewable: 'maybe' });
  expect(preview).toEqual({ check: 'previewPassed', state: 'cannotKnow' });
});
