import type { ConnectorFields, FieldPath, FieldProblem } from '@connect-console/domain';
import { setIn, type FormikErrors } from 'formik';

/** What a form about a connector that does not exist yet starts from. */
export const EMPTY_FIELDS: ConnectorFields = {
  key: '',
  name: '',
  description: '',
  integrationTypes: [],
  creator: { name: '', title: '', email: '', company: '', noOfContributors: '', logoUrl: '', supportUrl: '' },
  repository: { url: '', tag: '' },
  supportedRegions: [],
  privateProjects: [],
  documentationUrl: '',
};

const LONGEST_KEY = 256;

/** A key that Connect accepts, made of a name; empty when nothing of the name can stand in a key. */
export function suggestKey(name: string): string {
  const key = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-|-$/g, '');
  return key.length < 2 ? '' : key;
}

/** Problems by path as formik keeps errors: nested like the values. */
export function toFormErrors(
  problems: Partial<Record<FieldPath, FieldProblem>>,
): FormikErrors<ConnectorFields> {
  return Object.entries(problems).reduce<FormikErrors<ConnectorFields>>(
    (errors, [path, problem]) => setIn(errors, path, problem),
    {},
  );
}
