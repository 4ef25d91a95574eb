import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { SettingsError } from '../src/site/settings.ts';
import { addressOf, findFreePort } from './serve-site.ts';

test('a port in use gives way to a later one', async () => {
  const server = createServer();
  const port = await findFreePort(4480, '127.0.0.1');
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  expect(await findFreePort(port, '127.0.0.1')).toBeGreaterThan(port);
  server.close();
});

test('a host that is not this machine is refused, not taken for a port in use', async () => {
  // Of a network for documentation (RFC 5737), which no machine has.
  const found = findFreePort(4480, '192.0.2.1');
  await expect(found).rejects.toThrow(SettingsError);
  await expect(found).rejects.toThrow(/^Unexpected HOST `192\.0\.2\.1` with PORT `4480`, /);
});

test.each([
  ['localhost', 'http://localhost:4321/sub/'],
  ['::1', 'http://[::1]:4321/sub/'],
])('the address at %s is %s', (host, address) => {
  expect(addressOf(host, 4321, '/sub/')).toBe(address);
});
