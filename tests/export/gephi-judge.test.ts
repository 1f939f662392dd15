/** The networks as Gephi opens them: by its own importers. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeGexf } from '../../src/export/gexf.js';
import { writeGraphml } from '../../src/export/graphml.js';
import { folderWith } from '../support/cli.js';
import { judge, run } from '../support/judge-suite.js';
import { newsGraph } from './news-graph.js';

/** The folder with `io-importer-plugin`, the `graphstore` of its version, and what they need. */
const jars = process.env.GEPHI_JARS;
const ignore = () => {};
const files = {
  'news.gexf': [...writeGexf(newsGraph, ignore)].join(''),
  'news.graphml': [...writeGraphml(newsGraph, ignore)].join(''),
};
const edges = newsGraph.statements.filter(({ object }) => object.kind === 'entity');

function openIn(name: keyof typeof files): string[] {
  const path = join(folderWith(files), name);
  const { stdout } = run('java', ['-cp', join(jars!, '*'), join(import.meta.dirname, 'GephiJudge.java'), path]);
  return stdout.trim().split('\n');
}

judge('Gephi (GEPHI_JARS)', jars !== undefined && run('java', ['-version']).isThere, () => {
  const counts = `nodes ${newsGraph.entities.length}, edges ${edges.length},`;
  const types = 'edge:asserted:Boolean edge:modality:String edge:confidence:Double';

  it('opens GEXF without an objection, with all types', () => {
    expect(openIn('news.gexf')).toEqual([expect.stringMatching(`^${counts}.* ${types}`)]);
  }, 60_000);

  it('opens GraphML; what yEd draws has no type there, as in the files of yEd itself', () => {
    const [last, ...objections] = openIn('news.graphml').reverse();
    expect(last).toMatch(new RegExp(`^${counts}.* ${types}`));
    expect(objections.filter((line) => !/attribute '(?:node|edge)-graphics'/.test(line))).toEqual([]);
  }, 60_000);
});
