import { toFeedDetails } from './to-feed-details';

type Wire = Parameters<typeof toFeedDetails>[0];
type WireDeployment = NonNullable<Wire['syncFeed']['deployments']>[number];

const APPLICATION: WireDeployment['applications'][number] = {
  id: 'application-1',
  topic: 'events',
  standardConfiguration: [{ key: 'LIST' }, { key: 'BRAND' }],
  securedConfiguration: [{ key: 'API_KEY' }],
};

function read(...deployments: Partial<WireDeployment>[]): ReturnType<typeof toFeedDetails> {
  const whole = deployments.map((deployment) => ({
    id: 'deployment-1',
    key: 'klaviyo',
    globalConfiguration: null,
    applications: [APPLICATION],
    ...deployment,
  }));
  return toFeedDetails({ syncFeed: { deployments: whole } });
}

describe('what the gateway tells of Deployments on request', () => {
  it('has names of configuration keys of all applications and of the whole, each once', () => {
    const second = {
      ...APPLICATION,
      id: 'application-2',
      topic: null,
      securedConfiguration: [{ key: 'BRAND' }],
    };
    const globalConfiguration = { standardConfiguration: [{ key: 'REGION' }], securedConfiguration: [] };
    const { configurationKeys } = read({ applications: [APPLICATION, second], globalConfiguration });
    expect(configurationKeys).toEqual(new Map([['klaviyo', ['API_KEY', 'BRAND', 'LIST', 'REGION']]]));
  });

  it('has the topics, but none of applications that listen to nothing', () => {
    const { topics } = read({ applications: [APPLICATION, { ...APPLICATION, topic: null }] });
    expect(topics).toEqual(new Map([['klaviyo', ['events']]]));
  });

  it('leaves out a Deployment without a key, and is empty when none can be read', () => {
    expect(read({ key: null }).topics.size).toBe(0);
    expect(toFeedDetails({ syncFeed: { deployments: null } }).configurationKeys.size).toBe(0);
  });
});
