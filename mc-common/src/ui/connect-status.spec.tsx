import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { toConnectorStatus, toDeploymentStatus, toPreviewability } from '@connect-console/domain';
import { renderInShell } from '../test-utils/render-in-shell';
import { ConnectorStatus, DeploymentStatus, Previewability } from './connect-status';

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

  it('a connector in certification reads so', () => {
    renderInShell(<ConnectorStatus status={toConnectorStatus('InCertification')} />);
    expect(screen.getByText('In certification')).toBeInTheDocument();
  });

  it('the text "false" reads "Preview rejected"', () => {
    renderInShell(<Previewability previewability={toPreviewability('false')} />);
    expect(screen.getByText('Preview rejected')).toBeInTheDocument();
  });

  it('a status that Connect invented later is shown as it is', () => {
    renderInShell(<DeploymentStatus status={toDeploymentStatus('Hibernating')} />);
    expect(screen.getByText('Hibernating')).toBeInTheDocument();
  });
});
