import type { ByProjectKeyRequestBuilder, CustomObject } from '@commercetools/platform-sdk';
import { describe, expect, test } from '@jest/globals';
import { runningShop } from './test-utils/shop.builder.js';

const WRITERS = Array.from({ length: 20 }, (_, index) => `writer-${index}`);

type Outcome = {
  writer: string;
  version?: number;
  refusal?: { statusCode: number; code: string; currentVersion: number };
};

/** What the official client was answered; ts-client rejects with plain objects. */
async function write(sdk: ByProjectKeyRequestBuilder, writer: string, version?: number): Promise<Outcome> {
  const body = {
    container: 'race',
    key: 'prize',
    value: { writer },
    ...(version !== undefined && { version }),
  };
  try {
    const answer = await sdk.customObjects().post({ body }).execute();
    return { writer, version: answer.body.version };
  } catch (error) {
    const { statusCode, body: refused } = error as {
      statusCode: number;
      body: { errors: { code: string; currentVersion: number }[] };
    };
    const [{ code, currentVersion } = { code: '', currentVersion: 0 }] = refused.errors;
    return { writer, refusal: { statusCode, code, currentVersion } };
  }
}

function prize(sdk: ByProjectKeyRequestBuilder): Promise<CustomObject> {
  return sdk
    .customObjects()
    .withContainerAndKey({ container: 'race', key: 'prize' })
    .get()
    .execute()
    .then(({ body }) => body);
}

describe('20 parallel writers of one custom object', () => {
  test('with version 0: exactly one creates it, nothing is overwritten', async () => {
    const shop = await runningShop();
    const sdk = shop.sdk();
    const outcomes = await Promise.all(WRITERS.map((writer) => write(sdk, writer, 0)));
    const winners = outcomes.filter(({ version }) => version !== undefined);
    expect(winners).toEqual([{ writer: expect.any(String), version: 1 }]);
    expect(outcomes.filter(({ refusal }) => refusal).map(({ refusal }) => refusal)).toEqual(
      Array.from({ length: 19 }, () => ({
        statusCode: 409,
        code: 'ConcurrentModification',
        currentVersion: 1,
      })),
    );
    expect(await prize(sdk)).toMatchObject({ version: 1, value: { writer: winners[0]?.writer } });
  });

  test('with the version they read: exactly one wins each version, and who tries again gets through', async () => {
    const shop = await runningShop();
    const sdk = shop.sdk();
    await write(sdk, 'first', 0);
    const wins: number[] = [];
    let losers = [...WRITERS];
    for (let version = 1; losers.length > 0; version += 1) {
      const outcomes = await Promise.all(losers.map((writer) => write(sdk, writer, version)));
      const won = outcomes.flatMap((outcome) => outcome.version ?? []);
      expect(won).toEqual([version + 1]);
      expect(outcomes.flatMap(({ refusal }) => refusal ?? [])).toEqual(
        Array.from({ length: losers.length - 1 }, () => ({
          statusCode: 409,
          code: 'ConcurrentModification',
          currentVersion: version + 1,
        })),
      );
      wins.push(...won);
      losers = outcomes.flatMap(({ writer, refusal }) => (refusal ? [writer] : []));
    }
    expect(wins).toEqual(WRITERS.map((_, index) => index + 2));
  });

  test('without a version: all are taken, each gets a version of its own, the last one stays', async () => {
    const shop = await runningShop();
    const sdk = shop.sdk();
    const outcomes = await Promise.all(WRITERS.map((writer) => write(sdk, writer)));
    const versions = outcomes.map(({ version }) => version ?? 0);
    expect([...versions].sort((one, other) => one - other)).toEqual(WRITERS.map((_, index) => index + 1));
    const last = outcomes.find(({ version }) => version === 20);
    expect(await prize(sdk)).toMatchObject({ version: 20, value: { writer: last?.writer } });
  });

  test('through GraphQL and REST at once: still exactly one creator', async () => {
    const shop = await runningShop();
    const sdk = shop.sdk();
    const draft = { container: 'race', key: 'prize', value: '{"writer":"graphql"}', version: 0 };
    const mutation = `mutation ($draft: CustomObjectDraft!) { createOrUpdateCustomObject(draft: $draft) { version } }`;
    const outcomes = await Promise.all(
      WRITERS.map(async (writer, index) => {
        if (index % 2 === 0) return (await write(sdk, writer, 0)).version;
        const { data } = await shop.graphql(mutation, { draft });
        return (data as { createOrUpdateCustomObject: { version: number } | null }).createOrUpdateCustomObject
          ?.version;
      }),
    );
    expect(outcomes.filter((version) => version !== undefined)).toEqual([1]);
  });
});
