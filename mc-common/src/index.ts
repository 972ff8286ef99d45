export { assetUrl } from './assets/asset-url';
export { CATALOGUES } from './assets/catalogues.generated';
export { checkFile, type FileCheck } from './assets/check-file';
export { toDataUrl } from './assets/fallback-drawing';
export type { FetchFailure } from './assets/fetch-limited';
export { fitsCatalogue } from './assets/fits-catalogue';
export { ASSETS, RELEASE } from './assets/manifest.generated';
export {
  readManifest,
  type AssetManifest,
  type FrontEnd,
  type ManifestCatalogue,
  type ManifestFile,
  type ManifestReading,
} from './assets/read-manifest';
export { useAssetsOrigin } from './assets/use-assets-origin';
export { createConsoleApolloClient } from './data/apollo-client';
export { isOutcomeUnknown, toApiError, type ApiError, type RefusedKey } from './data/api-error';
export { readStored, store } from './data/browser-storage';
export { createGatewayContext } from './data/gateway/gateway-context';
export { useGateway } from './data/gateway/use-gateway';
export { useGatewayFetch } from './data/gateway/use-gateway-fetch';
export { useGatewayMutation, type GatewayMutation } from './data/gateway/use-gateway-mutation';
export { useGatewayQuery } from './data/gateway/use-gateway-query';
export { useSecretsTrust, type SecretsTrust } from './data/gateway/use-secrets-trust';
export { mapLoadable, type Loadable } from './data/loadable';
export { useLoadable } from './data/use-loadable';
export { ExplanationDisclosure } from './explanations/explanation-disclosure';
export { loadMessages } from './i18n/load-messages';
export { lazyPart } from './lazy-part';
export { useMessageTypeName } from './message-types/use-message-type-name';
export { useMessageTypeWords } from './message-types/use-message-type-words';
export { GatewayBoundary } from './shell/gateway-boundary';
export { ApiErrorNotice } from './ui/api-error-notice';
export { CopyButton } from './ui/copy-button';
export { ConnectorStatus, DeploymentStatus, Previewability } from './ui/connect-status';
export { downloadText } from './ui/download-text';
export { formatEntryHash, parseEntryHash } from './ui/entry-hash';
export { Illustration } from './ui/illustration';
export { LoadableView } from './ui/loadable-view';
export { ReportComparison } from './ui/report-comparison';
export { ReportReader } from './ui/report-reader';
export { RetryButton } from './ui/retry-button';
export type { RunPhase } from './ui/run-phases';
export { RunProgress } from './ui/run-progress';
export { SecretsTrustNotice } from './ui/secrets-trust-notice';
export { StatusLabel } from './ui/status-label';
export {
  connectorStatusMessages,
  deploymentStatusMessages,
  previewabilityMessages,
} from './ui/status-messages';
export { SyncStatusLabel } from './ui/sync-status-label';
export { syncClaimMessages, syncStatusMessages } from './ui/sync-status-messages';
export { useSyncStatusWords } from './ui/sync-status-words';
export { SystemMark } from './ui/system-mark';
export { useDurationWords } from './ui/use-duration-words';
export { usePlatformTime } from './ui/use-platform-time';
export {
  useConnectorStatusWords,
  useDeploymentStatusWords,
  usePreviewabilityWords,
} from './ui/use-status-words';
