import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { toConnectorStatus, toDeploymentStatus, toPreviewability } from '@connect-console/domain';
import { renderInShell } from '../test-utils/render-in-shell';
import { ConnectorStatus, DeploymentStatus, Previewability } from './connect-status';

const CONNECTOR_STATUSES = [
  ['Draft', 'Draft'],
  ['Processing', 'Processing'],
  ['ReadyForCertification', 'Ready for certification'],
  ['InCertification', 'In certification'],
  ['FEEDBACK_REQUIRED', 'Feedback required'],
  ['Published', 'Published'],
  ['Failed', 'Failed'],
  ['Archived', 'Archived'],
] as const;

const PREVIEWABILITIES = [
  ['true', 'Previewable'],
  ['false', 'Preview rejected'],
  ['pending', 'Being checked'],
  ['none', 'Not checked yet'],
  ['expired', 'expired'],
] as const;

describe('status words', () => {
  it.each([
    ['Deployed', 'Deployed'],
    ['Failed', 'Deployment failed'],
    ['Draft', 'In preparation'],
    ['UndeployFailed', 'Undeploying failed'],
  ])('a Deployment that is %s reads "%s"', (raw, word) => {
    renderInShell(<DeploymentStatus status={toDeploymentStatus(raw)} />);
    expect(screen.getByText(word)).toBeInTheDocument();
  });

  it('a Deployment whose script complained does not read "Deployed" alone', () => {
    const status = toDeploymentStatus('Deployed', [{ type: 'Warning', title: 'postDeploy failed' }]);
    renderInShell(<DeploymentStatus status={status} />);
    expect(screen.getByText('Deployed with warnings')).toBeInTheDocument();
  });

  it.each(CONNECTOR_STATUSES.flatMap((status) => PREVIEWABILITIES.map((preview) => [...status, ...preview])))(
    'a connector that is %s (%s) reads so beside its preview %s (%s)',
    (status, word, preview, previewWord) => {
      renderInShell(
        <>
          <ConnectorStatus status={toConnectorStatus(status)} />
          <Previewability previewability={toPreviewability(preview)} />
        </>,
      );
      expect(screen.getByText(word)).toBeInTheDocument();
      expect(screen.getByText(previewWord)).toBeInTheDocument();
    },
  );

  it('a status that Connect invented later is shown as it is', () => {
    renderInShell(<DeploymentStatus status={toDeploymentStatus('Hibernating')} />);
    expect(screen.getByText('Hibernating')).toBeInTheDocument();
  });
});
