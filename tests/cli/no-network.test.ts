/** No command tells anybody that it ran: the native runtime would keep a queue of reports in the home folder and send it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, triplewire } from '../support/cli.js';

const TEXTS = { 'a.txt': 'Ada Moor met Bo Lind in Oslo.\n', 'b.txt': 'Cy Holt met Di Crane in Bergen on Monday.\n' };

it.each(['1', '2'])(
  'a build with %s threads leaves nothing in the home folder, nor in that of temporary files',
  (workers) => {
    const folder = folderWith(TEXTS);
    const home = folderWith({});
    const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), TMPDIR: home };
    const { status, stderr } = triplewire(['build', folder, '-o', join(folder, 'out'), '--workers', workers], { env });
    expect(stderr).not.toContain('NETWORK');
    expect(status).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  },
);
