import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHeld } from '../test-utils/configuration-arbitraries.js';
import { buildHeldScope, buildScopeEdit } from '../test-utils/configuration.builder.js';
import { applyEdits } from './configuration-edits.js';
import { formatConfigurationJson, parseConfigurationJson } from './configuration-json.js';

describe('a configuration as JSON', () => {
  it('has the shape of the Connect API, and no secured value', () => {
    const held = [
      buildHeldScope({ standard: [{ key: 'A', value: '1' }], secured: [{ key: 'S', isSet: true }] }),
      buildHeldScope({ application: null, standard: [{ key: 'B', value: '2' }] }),
    ];
    expect(JSON.parse(formatConfigurationJson(held))).toEqual({
      configurationValues: [
        { applicationName: 'service', standardConfiguration: [{ key: 'A', value: '1' }] },
      ],
      globalConfiguration: { standardConfiguration: [{ key: 'B', value: '2' }] },
    });
    expect(JSON.parse(formatConfigurationJson([]))).toEqual({ configurationValues: [] });
  });

  it.each([
    ['configurationValues', { configurationValues: [{ applicationName: 'service' }] }],
    ['configurations', { configurations: [{ applicationName: 'service' }] }],
    [
      'null for lists',
      {
        configurations: [
          { applicationName: 'service', standardConfiguration: null, securedConfiguration: null },
        ],
      },
    ],
  ])('is read with %s', (_name, json) => {
    expect(parseConfigurationJson(JSON.stringify(json))).toEqual({ ok: true, edits: [buildScopeEdit()] });
  });

  it('is read with secrets, a schedule and what all share', () => {
    const json = {
      configurationValues: [
        {
          applicationName: 'job',
          standardConfiguration: [{ key: 'A', value: '1' }],
          securedConfiguration: [{ key: 'S', value: 'typed' }],
          schedule: '0 * * * *',
        },
      ],
      globalConfiguration: { standardConfiguration: [{ key: 'B', value: '2' }] },
    };
    expect(parseConfigurationJson(JSON.stringify(json))).toEqual({
      ok: true,
      edits: [
        buildScopeEdit({
          application: 'job',
          set: [{ key: 'A', value: '1' }],
          secrets: [{ key: 'S', value: 'typed' }],
          schedule: '0 * * * *',
        }),
        buildScopeEdit({ application: null, set: [{ key: 'B', value: '2' }] }),
      ],
    });
  });

  it('of what all share alone is read', () => {
    expect(parseConfigurationJson('{"globalConfiguration":{}}')).toEqual({
      ok: true,
      edits: [buildScopeEdit({ application: null })],
    });
  });

  it.each([
    ['', 'notJson', ''],
    ['{', 'notJson', ''],
    ['null', 'notAConfiguration', ''],
    ['[]', 'notAConfiguration', ''],
    ['"configurations"', 'notAConfiguration', ''],
    ['{}', 'notAConfiguration', ''],
    ['{"configurations":{}}', 'notAConfiguration', ''],
    ['{"configurations":[{}]}', 'notAConfiguration', 'configurationValues[0]'],
    ['{"configurations":[{"applicationName":""}]}', 'notAConfiguration', 'configurationValues[0]'],
    [
      '{"configurations":[{"applicationName":"a"},{"applicationName":"a","standardConfiguration":[{"key":"A","value":1}]}]}',
      'valueIsNoText',
      'configurationValues[1].standardConfiguration',
    ],
    [
      '{"configurations":[{"applicationName":"a","securedConfiguration":[{"value":"1"}]}]}',
      'valueIsNoText',
      'configurationValues[0].securedConfiguration',
    ],
    [
      '{"globalConfiguration":{"standardConfiguration":{}}}',
      'valueIsNoText',
      'globalConfiguration.standardConfiguration',
    ],
  ])('%s cannot be read: %s %s', (text, problem, place) => {
    expect(parseConfigurationJson(text)).toEqual({ ok: false, problem, place });
  });

  it('that was written leads to the same values', () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        const reading = parseConfigurationJson(formatConfigurationJson(held));
        if (!reading.ok) throw new Error(reading.problem);
        expect(applyEdits(held, reading.edits)).toEqual(applyEdits(held, []));
      }),
    );
  });

  it('of any kind is read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseConfigurationJson(text)).toHaveProperty('ok');
      }),
    );
  });
});
