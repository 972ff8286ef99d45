import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { CheckConnectYamlDocument } from '../../generated/gateway';
import { toConnectYamlCheck, type ConnectYamlCheck } from './to-connect-yaml-check';

/** Asks the parser of Connect about the text of a connect.yaml of at most 32 KiB. */
export function useConnectYamlCheck(text: string): Loadable<ConnectYamlCheck> {
  const loadable = useGatewayQuery(CheckConnectYamlDocument, { variables: { text } });
  return mapLoadable(loadable, ({ connectYamlCheck }) => toConnectYamlCheck(connectYamlCheck));
}
