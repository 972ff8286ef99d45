import { useMemo, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { parseHostUrl } from '@connect-console/domain';
import { useMessageTypeName } from '@connect-console/mc-common';
import { designTokens } from '@commercetools-uikit/design-system';
import { useCustomViewContext } from '@commercetools-frontend/application-shell-connectors';
import { NotAKnownPage } from './not-a-known-page';
import { SyncPanel } from './panel/sync-panel';

/** What support staff see beside an order, a customer or a product. A document of its own, hence the landmark. */
export function SyncPage(): ReactElement {
  const hostUrl = useCustomViewContext((context) => context.hostUrl);
  useMessageTypeName(); // Loads the names, so that they are there before the first Message is drawn.
  const host = useMemo(() => parseHostUrl(hostUrl), [hostUrl]);
  return <main css={page}>{host ? <SyncPanel host={host.resource} /> : <NotAKnownPage />}</main>;
}

// The parts arrange themselves by the width of the panel, which is much narrower than the window.
const page = css`
  container-type: inline-size;
  overflow-wrap: anywhere;

  /* The frame keeps 40 px free on each side, even where that is more than half of it. */
  @media (max-width: 24rem) {
    margin-inline: calc(-1 * ${designTokens.spacing30});
  }
`;
