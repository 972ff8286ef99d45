import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { nodeVersionProblem } from './node-version.mjs';
import { findTakenPort } from './ports.mjs';
import { start } from './processes.mjs';
import { readSimulatorOptions } from './simulator-options.mjs';

for (const version of ['20.19.0', '20.20.2', '22.0.0', '22.11.0', '24.0.0', '25.1.0']) {
  test(`Node ${version} is good`, () => assert.equal(nodeVersionProblem(version), null));
}

for (const version of ['18.20.4', '20.18.3', '21.7.3', '23.11.0']) {
  test(`Node ${version} is refused with the version to install`, () => {
    assert.match(nodeVersionProblem(version) ?? '', new RegExp(`This is ${version}. Install Node.js 22`));
  });
}

/** @param {string} [host] */
async function occupyPort(host) {
  const server = createServer().listen({ port: 0, host });
  await once(server, 'listening');
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return { port: address.port, close: () => server.close() };
}

for (const host of ['127.0.0.1', undefined]) {
  test(`a port in use is found (${host ?? 'all addresses'})`, async () => {
    const { port, close } = await occupyPort(host);
    assert.equal(await findTakenPort([port]), port);
    close();
  });
}

test('flags for the simulator are passed on', () => {
  const options = readSimulatorOptions([
    '--scenario',
    'empty',
    '--port',
    '4200',
    '--fault',
    'a=b',
    '--fault',
    'c=d',
  ]);
  assert.deepEqual(options, {
    port: 4200,
    simulatorArgs: ['--scenario', 'empty', '--fault', 'a=b', '--fault', 'c=d'],
  });
});

for (const argv of [['--prot', '1'], ['--port', 'x'], ['--port', '65535'], ['empty']]) {
  test(`"${argv.join(' ')}" is refused before anything is built`, async () => {
    const { exited, tail } = start({ program: process.execPath, args: ['scripts/start.mjs', ...argv] });
    assert.equal(await exited, 1);
    assert.match(tail().join('\n'), /Try --help\.$/);
  });
}

for (const [whose, offset] of /** @type {const} */ ([
  ['simulator', 0],
  ['gateway', 1],
])) {
  test(`npm start says that the port of the ${whose} is taken before anything is built`, async () => {
    const { port, close } = await occupyPort();
    const args = ['scripts/start.mjs', '--port', String(port - offset)];
    const { exited, tail } = start({ program: process.execPath, args });
    assert.equal(await exited, 1);
    close();
    assert.equal(tail().length, 1);
    assert.match(tail()[0] ?? '', new RegExp(`^Port ${port} is taken by another program`));
  });
}
