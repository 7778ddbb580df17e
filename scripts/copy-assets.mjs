/** Copies what the compiler leaves behind (style sheets and other data files) from src/ to dist/. */
import { cp } from 'node:fs/promises';

const DATA = /\.(css|svg|json)$/;

await cp('src', 'dist', {
  recursive: true,
  filter: (path) => !/\.[a-z]+$/.test(path) || DATA.test(path),
});
