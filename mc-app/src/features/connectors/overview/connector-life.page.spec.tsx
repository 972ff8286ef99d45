import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import {
  buildPublished,
  buildStagedConnector,
  type StagedConnectorContent,
} from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

const DRAFTED = 'Nobody has asked Connect to check v1.0.0.';
const CHECKING = 'Connect is checking v1.0.0 for a preview.';
const ACCEPTED = 'Connect has accepted v1.0.0: it can be deployed as a preview.';
const REJECTED = 'Connect has rejected v1.0.0 for a preview.';
const PUBLISHING = 'Connect is publishing v1.0.0. Nothing can be changed until that is done.';
const QUEUED = 'v1.0.0 is built and waits for commercetools to begin the certification.';
const CERTIFYING = 'commercetools is certifying v1.0.0. The tag must not change meanwhile.';
const QUESTION = 'commercetools has a question about v1.0.0 and waits for an answer.';
const PUBLISHED = 'The connector is published for the projects with access.';
const FAILED = 'The last publication has failed.';

const YOU = 'It waits for you.';
const CONNECT = 'It waits for Connect. There is nothing to do meanwhile.';
const COMMERCETOOLS = 'It waits for commercetools. That can take days.';
const NOBODY = 'It waits for nobody.';
const NOT_KNOWN = 'What it waits for is not known.';

const EDIT = 'Edit';
const PREVIEW = 'Request preview';
const PUBLISH = 'Publish for private use';
const CERTIFY = 'Request certification';
const DELETE = 'Delete';
const ALL = [PREVIEW, PUBLISH, CERTIFY, EDIT, DELETE];
const NO_PREVIEW = [PUBLISH, CERTIFY, EDIT, DELETE];
const WHILE_CERTIFYING = [PREVIEW, EDIT, DELETE];

function unknownState(status: string, previewability: string): string {
  return `Connect reports a state that Connect Console does not know yet: status ${status}, previewable ${previewability}.`;
}

// Stages: preview, publishing, certification, marketplace. The draft itself is always done.
const LIFE: [string, string, string, string, string[], string[]][] = [
  ['Draft', 'none', DRAFTED, YOU, ['Next', 'Later', 'Later', 'Later'], ALL],
  ['Draft', 'pending', CHECKING, CONNECT, ['Under way', 'Later', 'Later', 'Later'], NO_PREVIEW],
  ['Draft', 'true', ACCEPTED, YOU, ['Done', 'Next', 'Optional', 'Later'], ALL],
  ['Draft', 'false', REJECTED, YOU, ['Failed', 'Later', 'Later', 'Later'], ALL],
  [
    'Draft',
    'expired',
    unknownState('Draft', 'expired'),
    NOT_KNOWN,
    ['Not known', 'Later', 'Later', 'Later'],
    ALL,
  ],

  ['Processing', 'none', PUBLISHING, CONNECT, ['Optional', 'Under way', 'Later', 'Later'], []],
  ['Processing', 'pending', PUBLISHING, CONNECT, ['Under way', 'Under way', 'Later', 'Later'], []],
  ['Processing', 'true', PUBLISHING, CONNECT, ['Done', 'Under way', 'Later', 'Later'], []],
  ['Processing', 'false', PUBLISHING, CONNECT, ['Failed', 'Under way', 'Later', 'Later'], []],
  ['Processing', 'expired', PUBLISHING, CONNECT, ['Not known', 'Under way', 'Later', 'Later'], []],

  [
    'ReadyForCertification',
    'none',
    QUEUED,
    COMMERCETOOLS,
    ['Optional', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],
  [
    'ReadyForCertification',
    'pending',
    QUEUED,
    COMMERCETOOLS,
    ['Under way', 'Done', 'Under way', 'Later'],
    [EDIT, DELETE],
  ],
  [
    'ReadyForCertification',
    'true',
    QUEUED,
    COMMERCETOOLS,
    ['Done', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],
  [
    'ReadyForCertification',
    'false',
    QUEUED,
    COMMERCETOOLS,
    ['Failed', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],
  [
    'ReadyForCertification',
    'expired',
    QUEUED,
    COMMERCETOOLS,
    ['Not known', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],

  [
    'InCertification',
    'none',
    CERTIFYING,
    COMMERCETOOLS,
    ['Optional', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],
  [
    'InCertification',
    'pending',
    CERTIFYING,
    COMMERCETOOLS,
    ['Under way', 'Done', 'Under way', 'Later'],
    [EDIT, DELETE],
  ],
  [
    'InCertification',
    'true',
    CERTIFYING,
    COMMERCETOOLS,
    ['Done', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],
  [
    'InCertification',
    'false',
    CERTIFYING,
    COMMERCETOOLS,
    ['Failed', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],
  [
    'InCertification',
    'expired',
    CERTIFYING,
    COMMERCETOOLS,
    ['Not known', 'Done', 'Under way', 'Later'],
    WHILE_CERTIFYING,
  ],

  ['Published', 'none', PUBLISHED, NOBODY, ['Optional', 'Done', 'Optional', 'Optional'], ALL],
  ['Published', 'pending', CHECKING, CONNECT, ['Under way', 'Done', 'Optional', 'Optional'], NO_PREVIEW],
  ['Published', 'true', PUBLISHED, NOBODY, ['Done', 'Done', 'Optional', 'Optional'], ALL],
  ['Published', 'false', PUBLISHED, NOBODY, ['Failed', 'Done', 'Optional', 'Optional'], ALL],
  ['Published', 'expired', PUBLISHED, NOBODY, ['Not known', 'Done', 'Optional', 'Optional'], ALL],

  ['Failed', 'none', FAILED, YOU, ['Next', 'Failed', 'Later', 'Later'], ALL],
  ['Failed', 'pending', CHECKING, CONNECT, ['Under way', 'Failed', 'Later', 'Later'], NO_PREVIEW],
  ['Failed', 'true', FAILED, YOU, ['Done', 'Failed', 'Later', 'Later'], ALL],
  ['Failed', 'false', FAILED, YOU, ['Failed', 'Failed', 'Later', 'Later'], ALL],
  ['Failed', 'expired', FAILED, YOU, ['Not known', 'Failed', 'Later', 'Later'], ALL],

  // A value of 2023 that may still arrive.
  ['FEEDBACK_REQUIRED', 'none', QUESTION, YOU, ['Optional', 'Done', 'Next', 'Later'], ALL],
  ['FEEDBACK_REQUIRED', 'pending', QUESTION, YOU, ['Under way', 'Done', 'Next', 'Later'], NO_PREVIEW],
  ['FEEDBACK_REQUIRED', 'true', QUESTION, YOU, ['Done', 'Done', 'Next', 'Later'], ALL],
  ['FEEDBACK_REQUIRED', 'false', QUESTION, YOU, ['Failed', 'Done', 'Next', 'Later'], ALL],
  ['FEEDBACK_REQUIRED', 'expired', QUESTION, YOU, ['Not known', 'Done', 'Next', 'Later'], ALL],

  // A value that Connect may add one day.
  [
    'Archived',
    'none',
    unknownState('Archived', 'none'),
    NOT_KNOWN,
    ['Next', 'Not known', 'Not known', 'Not known'],
    ALL,
  ],
  [
    'Archived',
    'pending',
    unknownState('Archived', 'pending'),
    NOT_KNOWN,
    ['Under way', 'Not known', 'Not known', 'Not known'],
    NO_PREVIEW,
  ],
  [
    'Archived',
    'true',
    unknownState('Archived', 'true'),
    NOT_KNOWN,
    ['Done', 'Not known', 'Not known', 'Not known'],
    ALL,
  ],
  [
    'Archived',
    'false',
    unknownState('Archived', 'false'),
    NOT_KNOWN,
    ['Failed', 'Not known', 'Not known', 'Not known'],
    ALL,
  ],
  [
    'Archived',
    'expired',
    unknownState('Archived', 'expired'),
    NOT_KNOWN,
    ['Not known', 'Not known', 'Not known', 'Not known'],
    ALL,
  ],
];

it.each(LIFE)(
  'shows status %s with isPreviewable %s for what it is',
  async (status, isPreviewable, sentence, waitsFor, stages, offered) => {
    const isPublished = status === 'Published';
    const given = isPublished
      ? { alreadyListed: true, hasChanges: false, published: buildPublished() }
      : { alreadyListed: false, hasChanges: true, published: null };
    await expectLife({ status, isPreviewable, ...given }, { sentence, waitsFor, stages, offered });
  },
);

it('shows a connector that is listed', async () => {
  const published = buildPublished({ certified: true });
  await expectLife(
    { status: 'Published', private: false, alreadyListed: true, hasChanges: false, published },
    {
      sentence: 'The connector is certified and listed in the marketplace.',
      waitsFor: NOBODY,
      stages: ['Done', 'Done', 'Done', 'Done'],
      offered: [PREVIEW, PUBLISH, EDIT, 'Unlist', DELETE],
    },
  );
});

it('shows a listed connector whose draft has gone on', async () => {
  const published = buildPublished({ certified: true });
  await expectLife(
    {
      status: 'Published',
      isPreviewable: 'none',
      private: false,
      alreadyListed: true,
      hasChanges: true,
      published,
    },
    {
      sentence: 'The connector is published, and the draft holds changes that are not.',
      waitsFor: YOU,
      stages: ['Next', 'Later', 'Later', 'Done'],
      offered: [PREVIEW, PUBLISH, CERTIFY, EDIT, 'Unlist', DELETE],
    },
  );
});

it('shows a connector that was taken out of the marketplace', async () => {
  const published = buildPublished({ certified: true });
  await expectLife(
    { status: 'Published', private: false, alreadyListed: false, hasChanges: false, published },
    {
      sentence: 'The connector is published, but not listed in the marketplace.',
      waitsFor: NOBODY,
      stages: ['Done', 'Done', 'Done', 'Optional'],
      offered: [PREVIEW, PUBLISH, EDIT, DELETE],
    },
  );
});

type Expected = { sentence: string; waitsFor: string; stages: string[]; offered: string[] };

async function expectLife(
  given: Partial<StagedConnectorContent>,
  { sentence, waitsFor, stages, offered }: Expected,
): Promise<void> {
  gateway.holds({ stagedConnectors: [buildStagedConnector(given)] });
  renderRoute(paths.connector('connector-1'), manager);
  await screen.findByText(sentence);
  screen.getByText(waitsFor);
  const steps = within(screen.getByRole('list', { name: 'Stages' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual(
    ['Draft', 'Preview', 'Publishing', 'Certification', 'Marketplace'].map(
      (name, index) => `${name}${['Done', ...stages][index]}`,
    ),
  );
  const names = [EDIT, PREVIEW, PUBLISH, CERTIFY, 'Unlist', DELETE];
  const shown = names.filter(
    (name) => screen.queryByRole('button', { name }) ?? screen.queryByRole('link', { name }),
  );
  expect(shown.sort()).toEqual([...offered].sort());
}

it.each([
  ['Failed', 'false', 'publishing'],
  ['Draft', 'false', 'preview'],
  ['InCertification', 'false', 'preview'],
])('leads from a failure to its report: %s, previewable %s', async (status, isPreviewable, lane) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ status, isPreviewable })] });
  renderRoute(paths.connector('connector-1'), manager);
  expect(await screen.findByRole('link', { name: 'Read the report' })).toHaveAttribute(
    'href',
    `${paths.connectorReports('connector-1')}?attempt=last-${lane}`,
  );
});

const CORRECTED = {
  status: 'Failed',
  isPreviewable: 'true',
  previewableReport: { entries: [reportedAt('2026-11-20T10:00:00.000Z')] },
  publishingReport: { entries: [reportedAt('2026-11-19T10:00:00.000Z')] },
};

it.each([
  [
    'a correction that has not been checked',
    { status: 'Failed', isPreviewable: 'none' },
    /^Next: if v1.0.0 corrects what the publishing report names/,
  ],
  ['a correction that has passed', CORRECTED, /^Next: publish v1.0.0/],
  [
    'accepted changes',
    { status: 'Published', isPreviewable: 'true', alreadyListed: true, hasChanges: true },
    /^Next: publish v1.0.0. Deployments keep their version/,
  ],
  [
    'a rejected preview of what is published',
    { status: 'Published', isPreviewable: 'false', alreadyListed: true, hasChanges: false },
    /^Nothing is left to do/,
  ],
])('says what leads on after %s', async (_, given, sentence) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector(given)] });
  renderRoute(paths.connector('connector-1'), manager);
  await screen.findByText(sentence);
});

function reportedAt(
  createdAt: string,
): NonNullable<StagedConnectorContent['previewableReport']>['entries'][0] {
  return { type: 'Error', title: 'A check', message: null, application: null, createdAt };
}
