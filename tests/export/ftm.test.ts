/** FollowTheMoney by its published schemata: `ftm-schema.json` holds those of release 4.11.2 that we write, flattened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FtmEntity, ftmEntities, writeFtm } from '../../src/export/ftm.js';
import { FTM_EDGES, FTM_THINGS } from '../../src/export/ftm-table.js';
import { openOntology } from '../../src/io/open-ontology.js';
import { folderWith } from '../support/cli.js';
import { itWith, python } from '../support/judge.js';
import { newsGraph } from './news-graph.js';
import { starGraph } from './star-graph.js';

interface Schema {
  readonly abstract: boolean;
  readonly is: readonly string[];
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

const { schemata } = JSON.parse(readFileSync(join(import.meta.dirname, 'ftm-schema.json'), 'utf8')) as {
  readonly schemata: Readonly<Record<string, Schema>>;
};

const VALUES: Readonly<Record<string, RegExp>> = {
  name: /^[\s\S]{1,384}$/,
  date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  url: /^https?:\/\/[^\s/]/,
  language: /^[a-z]{3}$/,
};

/** What the schemata object to in some entities. */
function objections(entities: readonly FtmEntity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) =>
    objectionsTo(entity, byId).map((text) => `${entity.schema} ${entity.id}: ${text}`),
  );
}

function objectionsTo({ id, schema, properties }: FtmEntity, byId: ReadonlyMap<string, FtmEntity>): string[] {
  const model = schemata[schema];
  if (!model || model.abstract) return ['no such schema'];
  const missing = model.required.filter((name) => !properties[name]).map((name) => `${name} is missing`);
  const wrongId = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id) ? [] : ['wrong id'];
  const wrong = Object.entries(properties).flatMap(([name, values]) => {
    const type = model.properties[name];
    if (!type) return [`no property ${name}`];
    return values.filter((value) => !isValue(value, type, byId)).map((value) => `${name} may not be ${value}`);
  });
  return [...wrongId, ...missing, ...wrong];
}

function isValue(value: string, type: string, byId: ReadonlyMap<string, FtmEntity>): boolean {
  const [kind, range] = type.split(' ') as [string, string?];
  if (range) return schemata[byId.get(value)?.schema ?? '']?.is.includes(range) ?? false;
  return value !== '' && (VALUES[kind]?.test(value) ?? true);
}

describe('FollowTheMoney', () => {
  const entities = [...ftmEntities(newsGraph)];
  const of = (schema: string) => entities.filter((entity) => entity.schema === schema);

  it('keeps its schemata', () => {
    expect(objections(entities)).toEqual([]);
    expect(
      objections([...ftmEntities(starGraph(['a', '', '<b>', '\u0000']))]).filter(
        (text) => !/name is missing/.test(text),
      ),
    ).toEqual([]);
  });

  it('is checked by what can object', () => {
    const [person] = of('Person');
    const broken = { ...person!, properties: { name: person!.properties.name!, proof: ['nobody'], size: ['1'] } };
    expect(
      objections([
        broken,
        { id: 'x', schema: 'Occupancy', properties: {} },
        { id: 'a/b', schema: 'Thing', properties: {} },
      ]),
    ).toHaveLength(5);
  });

  it('says posts, events and links, each with the article that tells it', () => {
    expect(of('Occupancy')).toMatchObject([{ properties: { status: ['ended'] } }]);
    expect(of('Directorship')).toMatchObject([{ properties: { role: ['headOf'] } }]);
    expect(of('Article').map(({ properties }) => properties.publisher)).toContainEqual(['The Post']);
    const [meeting] = of('Event').filter(({ properties }) => properties.keywords?.includes('Meet'));
    expect(meeting).toMatchObject({
      properties: { date: ['2018-06'], location: ['Rome'], sourceUrl: ['https://post.example/talks'] },
    });
    for (const { properties } of [...of('Event'), ...of('UnknownLink')])
      expect(properties.proof?.length).toBeGreaterThan(0);
  });

  it('gives events names that are short enough', () => {
    const long = [...ftmEntities(starGraph(['long '.repeat(200), '😀'.repeat(400)]))].filter(
      ({ schema }) => schema === 'Event',
    );
    expect(long.map(({ properties }) => properties.name![0]!.length).every((length) => length <= 384)).toBe(true);
    expect(
      objections(
        entities
          .filter(({ schema }) => schema === 'Event')
          .map((event) => ({ ...event, properties: { name: event.properties.name! } })),
      ),
    ).toEqual([]);
  });

  it('marks links that nobody asserts', () => {
    const visit = of('UnknownLink').find(({ properties }) => properties.role?.includes('visited'));
    expect(visit?.properties.status).toEqual(['planned']);
  });

  it('knows every class and no relation that is not in the ontology', () => {
    const ontology = openOntology([]);
    const abstract = ['Entity'];
    expect([...ontology.classes.keys()].filter((name) => !(name in FTM_THINGS) && !abstract.includes(name))).toEqual(
      [],
    );
    expect(Object.keys(FTM_EDGES).filter((name) => !ontology.relations.has(name))).toEqual([]);
  });

  itWith('followthemoney', 'is valid', () => {
    const folder = folderWith({ 'ftm.jsonl': [...writeFtm(newsGraph)].join('') });
    const code = `import json, sys
from followthemoney import model
for line in open(sys.argv[1], encoding='utf-8'):
    data = json.loads(line)
    proxy = model.get_proxy(data, cleaned=False)
    proxy.schema.validate(data)
    for name, values in data['properties'].items():
        assert len(proxy.get(name)) == len(values), (name, values)`;
    expect(python(code, `${folder}/ftm.jsonl`)).toBe('');
  });
});
