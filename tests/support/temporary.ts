import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of the tests a temporary folder of its own, which goes with it: what the tests and the
 * programs that they start put among temporary files is put there.
 */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'chapbook-tests-'));
  // A test that is run by root starts the program as somebody else.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => {
    // Both projects call for one: the second folder is in the first, and has gone with it.
    rmSync(folder, { recursive: true, force: true });
  };
}
