import type { TCheckConnectYamlQuery } from '../../generated/gateway';

/** What the parser of Connect says about a connect.yaml. */
export type ConnectYamlCheck = {
  problems: ConnectYamlProblem[];
  /** Null when there are problems. */
  declaration: ConnectYamlDeclaration | null;
};

export type ConnectYamlProblem = {
  /** Null: about the whole file. */
  key: string | null;
  /** Counted from 1; null when the place is not known. */
  line: number | null;
  /** In English, as the parser says it. */
  message: string;
};

export type ConnectYamlDeclaration = {
  applications: { name: string; type: string; keys: ConnectYamlKey[] }[];
  /** Shared by all applications. */
  globalKeys: ConnectYamlKey[];
  apiClientScopes: string[];
};

export type ConnectYamlKey = { key: string; isRequired: boolean; isSecured: boolean };

type WireCheck = TCheckConnectYamlQuery['connectYamlCheck'];
type WireConfiguration = NonNullable<NonNullable<WireCheck['declares']>['globalConfiguration']>;

/** Maps the gateway's answer to our model. */
export function toConnectYamlCheck({ problems, declares }: WireCheck): ConnectYamlCheck {
  return {
    problems: problems.map(({ key, line, message }) => ({ key, line, message })),
    declaration: declares && {
      applications: declares.applications.map((application) => ({
        name: application.applicationName,
        type: application.applicationType,
        keys: toKeys(application),
      })),
      globalKeys: declares.globalConfiguration ? toKeys(declares.globalConfiguration) : [],
      apiClientScopes: declares.apiClientScopes,
    },
  };
}

function toKeys({ standardConfiguration, securedConfiguration }: WireConfiguration): ConnectYamlKey[] {
  return [
    ...standardConfiguration.map(({ key, required }) => ({ key, isRequired: required, isSecured: false })),
    ...securedConfiguration.map(({ key, required }) => ({ key, isRequired: required, isSecured: true })),
  ];
}
