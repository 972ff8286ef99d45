import {
  ConnectorSpecificationParser,
  SpecificationObjectZodSchema,
  type SpecificationObject,
} from '@commercetools-connect/specification';

import { toConfigurationKeys, toConnectorApplications } from '../connect/to-configuration-keys.js';
import type {
  ConnectYamlCheck,
  ConnectYamlDeclaration,
  ConnectYamlProblem,
} from '../graphql/generated/resolver-types.js';
import { isTooDeep } from './is-too-deep.js';
import { placesOfIssue, type Issue } from './places-of-issue.js';
import { readText, type Path } from './read-text.js';

/** Of thousands, nobody reads the last. */
const MOST_PROBLEMS = 100;
const TOO_DEEP = 'The file has more levels than any connect.yaml. Check its brackets and dashes.';

/** Checks the text of a connect.yaml as Connect does. Can take any time and memory: only for a worker. */
export async function checkConnectYaml(text: string): Promise<ConnectYamlCheck> {
  if (isTooDeep(text)) return refused([{ key: null, line: null, message: TOO_DEEP }]);
  try {
    const specification = await new ConnectorSpecificationParser().parse(text);
    return { valid: true, problems: [], declares: toDeclaration(specification) };
  } catch (error) {
    const problems = findProblems(text);
    const { message } = error as Error; // The parser throws nothing else.
    return refused(problems.length > 0 ? problems : [{ key: null, line: null, message }]);
  }
}

function refused(problems: ConnectYamlProblem[]): ConnectYamlCheck {
  // Some are told once for each application, in the same words.
  const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { valid: false, problems: [...different.values()].slice(0, MOST_PROBLEMS), declares: null };
}

/** The parser joins its findings into one text; its schema tells them one by one. */
function findProblems(text: string): ConnectYamlProblem[] {
  const { errors, content, toProblem } = readText(text);
  if (errors.length > 0) return errors;
  const issues = SpecificationObjectZodSchema.safeParse(content).error?.issues ?? [];
  return issues.flatMap((issue) =>
    placesOfIssue(issue, content).map((path) => toProblem(path, messageOf(issue, path))),
  );
}

/** Of many unknown names, each place tells its own. */
function messageOf({ code, message }: Issue, path: Path): string {
  return code === 'unrecognized_keys' ? `Unrecognized key(s) in object: '${path.at(-1)}'` : message;
}

function toDeclaration({ deployAs, inheritAs }: SpecificationObject): ConnectYamlDeclaration {
  return {
    applications: toConnectorApplications(
      deployAs.map((application) => ({
        ...('configuration' in application ? application.configuration : {}),
        applicationName: application.name,
        applicationType: application.applicationType,
      })),
    ),
    globalConfiguration: toConfigurationKeys(inheritAs?.configuration),
    apiClientScopes: inheritAs?.apiClient?.scopes ?? [],
  };
}
