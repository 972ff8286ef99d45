import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ASSETS } from './manifest.generated';

const STATIC = path.join(__dirname, '../../../assets/static');

it('the pinned names are those that the assets folder builds: `npm --prefix assets run pin` renews them', () => {
  const expected = readdirSync(STATIC).map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(STATIC, name)))
      .digest('hex');
    const { name: stem, ext } = path.parse(name);
    return [name, { file: `${stem}.${hash.slice(0, 16)}${ext}` }];
  });
  expect(ASSETS).toEqual(Object.fromEntries(expected));
});
