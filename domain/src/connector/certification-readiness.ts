import { toPreviewability } from './previewability.js';

export type ReadinessCheck =
  | 'previewPassed'
  | 'description'
  | 'integrationTypes'
  | 'documentationUrl'
  | 'company'
  | 'supportUrl'
  | 'logo'
  | 'readme'
  | 'licence'
  | 'tests'
  | 'lockfiles'
  | 'nodeVersion';

export type ReadinessState = 'met' | 'missing' | 'cannotKnow';

export type Readiness = { check: ReadinessCheck; state: ReadinessState };

type CandidateConnector = {
  isPreviewable: string;
  description: string | null;
  integrationTypes: readonly string[];
  documentationUrl: string | null;
  creator: { company: string | null; supportUrl: string | null; logoUrl: string | null };
};

/**
 * What the people who certify look for, as far as it is known: the draft shows some of it, the rest is in the
 * repository, which only the creator can look into. None of it decides whether certification can be requested.
 */
export function certificationReadiness({ creator, ...draft }: CandidateConnector): Readiness[] {
  return [
    { check: 'previewPassed', state: previewState(draft.isPreviewable) },
    { check: 'description', state: given(draft.description) },
    { check: 'integrationTypes', state: draft.integrationTypes.length > 0 ? 'met' : 'missing' },
    { check: 'documentationUrl', state: given(draft.documentationUrl) },
    { check: 'company', state: given(creator.company) },
    { check: 'supportUrl', state: given(creator.supportUrl) },
    { check: 'logo', state: given(creator.logoUrl) },
    { check: 'readme', state: 'cannotKnow' },
    { check: 'licence', state: 'cannotKnow' },
    { check: 'tests', state: 'cannotKnow' },
    { check: 'lockfiles', state: 'cannotKnow' },
    { check: 'nodeVersion', state: 'cannotKnow' },
  ];
}

function previewState(isPreviewable: string): ReadinessState {
  const { kind } = toPreviewability(isPreviewable);
  if (kind === 'unknown') return 'cannotKnow';
  return kind === 'previewable' ? 'met' : 'missing';
}

function given(text: string | null): ReadinessState {
  return text?.trim() ? 'met' : 'missing';
}
