import type { ConnectorUpdateAction, Creator } from '@commercetools-connect/sdk';
import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { StagedConnector } from '../../state.js';
import type { ConnectCall } from '../connect-call.js';
import { nameOf, refusal } from '../connect-error.js';
import { readRepository } from '../repositories.js';
import { checkKnown, INTEGRATION_TYPES, PATTERNS, REGIONS, repositorySchema } from '../request-body.js';
import { refuseInCertification, refuseSecondCertification } from './certification-rules.js';
import { isInCertification } from './certification-run.js';

type Change = (staged: StagedConnector, call: ConnectCall) => StagedConnector;
type Payload<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

const PRIVATE_PROJECT = { privateProject: z.string().regex(PATTERNS.projectIdentifier) };

/** Any update action of a ConnectorStaged, read into the change it makes. */
export const stagedConnectorAction = z.discriminatedUnion('action', [
  edit('setName', { name: z.string().min(1) }, (staged, { name }) => ({ ...staged, name })),
  edit('setDescription', { description: z.string() }, (staged, { description }) => ({
    ...staged,
    description,
  })),
  edit('setDocumentationUrl', { documentationUrl: z.string() }, (staged, { documentationUrl }) => ({
    ...staged,
    documentationUrl,
  })),
  edit('setIntegrationTypes', { integrationTypes: z.array(z.string()) }, (staged, { integrationTypes }) => {
    checkKnown('integrationTypes', integrationTypes, INTEGRATION_TYPES);
    return { ...staged, integrationTypes };
  }),
  edit('setSupportedRegions', { regions: z.array(z.string()).min(1) }, (staged, { regions }) => {
    checkKnown('regions', regions, REGIONS);
    return { ...staged, supportedRegions: regions };
  }),
  edit('setCreatorName', { creatorName: z.string() }, (staged, { creatorName }) =>
    withCreator(staged, { name: creatorName }),
  ),
  edit('setCreatorTitle', { creatorTitle: z.string() }, (staged, { creatorTitle }) =>
    withCreator(staged, { title: creatorTitle }),
  ),
  edit('setCreatorEmail', { creatorEmail: z.string().regex(PATTERNS.email) }, (staged, { creatorEmail }) =>
    withCreator(staged, { email: creatorEmail }),
  ),
  edit('setCreatorCompany', { creatorCompany: z.string() }, (staged, { creatorCompany }) =>
    withCreator(staged, { company: creatorCompany }),
  ),
  edit('setCreatorLogo', { logoUrl: z.string() }, (staged, { logoUrl }) => withCreator(staged, { logoUrl })),
  edit('setCreatorSupportUrl', { creatorSupportUrl: z.string() }, (staged, { creatorSupportUrl }) =>
    withCreator(staged, { supportUrl: creatorSupportUrl }),
  ),
  edit(
    'setCreatorNoOfContributors',
    { creatorNoOfContributors: z.number().int().min(1) },
    (staged, { creatorNoOfContributors }) =>
      withCreator(staged, { noOfContributors: creatorNoOfContributors }),
  ),
  edit(
    'setRepository',
    { url: repositorySchema.shape.url.optional(), tag: repositorySchema.shape.tag },
    (staged, { url = staged.repository.url, tag }, call) => {
      const { connectBehavior } = call;
      if (connectBehavior['tag-in-certification'] === 'refused') refuseInCertification(staged);
      const repository = { url, tag };
      const { configurations, globalConfiguration, apiClient } = readRepository(call, repository);
      const keepsPreview = connectBehavior['set-repository'] === 'keeps-preview';
      const review = keepsPreview ? {} : { isPreviewable: 'none', previewableReport: null };
      return { ...staged, repository, configurations, globalConfiguration, apiClient, ...review };
    },
  ),
  edit('addPrivateProject', PRIVATE_PROJECT, (staged, { privateProject }) => ({
    ...staged,
    privateProjects: [...new Set([...privateProjectsOf(staged), privateProject])],
  })),
  edit('removePrivateProject', PRIVATE_PROJECT, (staged, { privateProject }) => ({
    ...staged,
    privateProjects: privateProjectsOf(staged).filter((project) => project !== privateProject),
  })),
  action('updatePreviewable', {}, (staged) => {
    if (staged.isPreviewable === 'pending') {
      const message = 'The ConnectorStaged preview request is already in progress';
      throw refusal('ConnectorStagedPreviewRequestUnderProcess', message);
    }
    return { ...staged, isPreviewable: 'pending', previewableReport: null };
  }),
  action('publish', { certification: z.boolean() }, (staged, { certification }, call) => {
    refuseInCertification(staged);
    if (certification) refuseSecondCertification(staged, call);
    const isOpened = certification && call.connectBehavior['public-from'] === 'requested';
    const isPrivate = certification ? staged.private && !isOpened : true;
    return { ...staged, private: isPrivate, status: 'Processing', publishingReport: null };
  }),
  action('unlist', {}, (staged) => ({ ...staged, alreadyListed: false })),
  action('addCertificationComment', { comment: z.string() }, (staged, { comment }, { project, clock }) => {
    const added = { userId: project.key, datetime: timestamp(clock), comment };
    return {
      ...staged,
      certificationInfo: { comments: [...(staged.certificationInfo?.comments ?? []), added] },
    };
  }),
]);

function action<Name extends ConnectorUpdateAction['action'], Shape extends z.ZodRawShape>(
  name: Name,
  shape: Shape,
  change: (staged: StagedConnector, payload: Payload<Shape>, call: ConnectCall) => StagedConnector,
) {
  return (
    z
      .object({ ...shape, action: z.literal(name) })
      // TypeScript cannot tell that a spread generic shape still gives the fields of that shape.
      .transform(
        (payload): Change =>
          (staged, call) =>
            change(staged, payload as Payload<Shape>, call),
      )
  );
}

/** An action on the content: afterwards a published Connector differs from its draft. */
function edit<Name extends ConnectorUpdateAction['action'], Shape extends z.ZodRawShape>(
  name: Name,
  shape: Shape,
  change: (staged: StagedConnector, payload: Payload<Shape>, call: ConnectCall) => StagedConnector,
) {
  return action(name, shape, (staged, payload, call) => ({
    ...change(staged, payload, call),
    ...(staged.alreadyListed && { hasChanges: true, ...(!isInCertification(staged) && { status: 'Draft' }) }),
  }));
}

function withCreator(staged: StagedConnector, creator: Partial<Creator>): StagedConnector {
  return { ...staged, creator: { ...staged.creator, ...creator } };
}

function privateProjectsOf(staged: StagedConnector): string[] {
  if (staged.private) return staged.privateProjects ?? [];
  const message = `The operation is not valid because ConnectorStaged with ${nameOf(staged)} is not private`;
  throw refusal('ConnectorStagedNotPrivate', message);
}
