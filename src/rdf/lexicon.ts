/** The frames as a lexicon: OntoLex-Lemon with synsem and LexInfo 3.0, for lexical resources and their tools. */
import { sortedUnique } from '../graph/order.js';
import type { ArgumentLabel, Frame, FramePattern, Ontology } from '../ontology/ontology.js';
import { escapeString } from './n-quads.js';
import { NAMESPACES } from './namespaces.js';

const PREFIXES = {
  lex: 'https://w3id.org/triplewire/lexicon#',
  tw: NAMESPACES.tw,
  role: NAMESPACES.role,
  rdf: NAMESPACES.rdf,
  ontolex: 'http://www.w3.org/ns/lemon/ontolex#',
  synsem: 'http://www.w3.org/ns/lemon/synsem#',
  lime: 'http://www.w3.org/ns/lemon/lime#',
  lexinfo: 'http://www.lexinfo.net/ontology/3.0/lexinfo#',
} as const;

/** Where LexInfo has the argument; all others are `synsem:synArg`, which is above all of them. */
const ARGUMENTS: Partial<Record<ArgumentLabel['relation'], string>> = {
  nsubj: 'lexinfo:subject',
  obj: 'lexinfo:directObject',
  iobj: 'lexinfo:indirectObject',
  obl: 'lexinfo:prepositionalAdjunct',
  nmod: 'lexinfo:prepositionalAdjunct',
  'nmod:poss': 'lexinfo:possessiveAdjunct',
  owner: 'lexinfo:possessiveAdjunct',
};
const PARTS_OF_SPEECH = { verb: 'verbs', noun: 'nouns', adjective: 'adjectives' } as const;
type PartOfSpeech = keyof typeof PARTS_OF_SPEECH;

/** The lexicon of an ontology as Turtle: an entry for each trigger, its sense, and what stands around it. Without blank nodes. */
export function lexiconTurtle(ontology: Ontology): string {
  const head = Object.entries(PREFIXES).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  const frames = [...ontology.frames.values()];
  const entries = sortedUnique(frames.flatMap((frame) => triggersOf(frame).map(({ entry }) => entry)));
  const lexicon = `lex:lexicon a lime:Lexicon ;\n    lime:language "en" ;\n    lime:entry ${entries.join(', ')} .`;
  const markers = sortedUnique(
    frames.flatMap(({ patterns }) => patterns.flatMap(labelsOf)).flatMap((label) => label.preposition ?? []),
  );
  const paragraphs = [...markers.map(markerEntry), ...frames.flatMap((frame) => frameParagraphs(frame, ontology))];
  return `${head.join('\n')}\n\n${[lexicon, ...sortedUnique(paragraphs)].join('\n\n')}\n`;
}

interface Trigger {
  readonly entry: string;
  readonly lemma: string;
  readonly part: PartOfSpeech;
}

function triggersOf({ triggers }: Frame): Trigger[] {
  return (Object.keys(PARTS_OF_SPEECH) as PartOfSpeech[]).flatMap((part) =>
    triggers[PARTS_OF_SPEECH[part]].map((lemma) => ({ entry: name(lemma, part), lemma, part })),
  );
}

function frameParagraphs(frame: Frame, ontology: Ontology): string[] {
  return triggersOf(frame).flatMap((trigger) => {
    const patterns = frame.patterns.filter(
      ({ on, triggers }) => on === trigger.part && (triggers?.includes(trigger.lemma) ?? true),
    );
    const sense = name(trigger.lemma, trigger.part, frame.type);
    const behaviours = patterns.map((pattern) => name(trigger.lemma, trigger.part, frame.type, pattern.id));
    return [
      entryText(trigger, sense, behaviours),
      ...(patterns.length === 0 ? [senseText(sense, frame, [], ontology)] : []),
      ...patterns.flatMap((pattern, index) => behaviourTexts(behaviours[index]!, sense, pattern, frame, ontology)),
    ];
  });
}

/** An entry of several frames comes in several paragraphs, which add up. */
function entryText({ entry, lemma, part }: Trigger, sense: string, behaviours: readonly string[]): string {
  const behaviour = behaviours.length > 0 ? ` ;\n    synsem:synBehavior ${behaviours.join(', ')}` : '';
  return `${entry} a ontolex:LexicalEntry ;
    lexinfo:partOfSpeech lexinfo:${part} ;
    ontolex:canonicalForm ${entry}-form ;
    ontolex:sense ${sense}${behaviour} .

${entry}-form a ontolex:Form ;
    ontolex:writtenRep "${escapeString(lemma)}"@en .`;
}

function senseText(sense: string, { type }: Frame, maps: readonly string[], ontology: Ontology): string {
  const { iri } = (ontology.events.get(type) ?? ontology.relations.get(type))!;
  const submaps = maps.length > 0 ? ` ;\n    synsem:submap ${maps.join(', ')}` : '';
  return `${sense} a ontolex:LexicalSense, synsem:OntoMap ;
    synsem:ontoMapping ${sense} ;
    ontolex:reference <${iri}>${submaps} .`;
}

/** A syntactic frame, its arguments, and the map from each to the property of its role. */
function behaviourTexts(
  frameName: string,
  sense: string,
  pattern: FramePattern,
  frame: Frame,
  ontology: Ontology,
): string[] {
  const found = Object.entries(pattern.arguments).flatMap(([role, labels]) =>
    labels.map((label, index) => ({ role, label, argument: `${frameName}-${role}-${index}` })),
  );
  if (found.length === 0) return [senseText(sense, frame, [], ontology)];
  const links = found.map(({ label, argument }) => `    ${ARGUMENTS[label.relation] ?? 'synsem:synArg'} ${argument}`);
  const maps = found.map(({ role, argument }) => {
    const { iri } = ontology.role(frame.type, role)!;
    return `${argument}-map a synsem:OntoMap ;\n    ontolex:reference <${iri}> ;\n    synsem:subjOfProp ${sense}-event ;\n    synsem:objOfProp ${argument} .`;
  });
  const argumentTexts = found.map(({ label, argument }) => {
    const marker = label.preposition ? ` ;\n    synsem:marker ${name(label.preposition, 'preposition')}` : '';
    return `${argument} a synsem:SyntacticArgument${marker} .`;
  });
  const submaps = found.map(({ argument }) => `${argument}-map`);
  return [
    `${frameName} a synsem:SyntacticFrame ;\n${links.join(' ;\n')} .`,
    `${sense}-event a synsem:SyntacticArgument .`,
    senseText(sense, frame, submaps, ontology),
    ...argumentTexts,
    ...maps,
  ];
}

function markerEntry(preposition: string): string {
  const entry = name(preposition, 'preposition');
  return `${entry} a ontolex:LexicalEntry ;
    lexinfo:partOfSpeech lexinfo:preposition ;
    ontolex:canonicalForm ${entry}-form .

${entry}-form a ontolex:Form ;
    ontolex:writtenRep "${escapeString(preposition)}"@en .`;
}

function labelsOf(pattern: FramePattern): ArgumentLabel[] {
  return Object.values(pattern.arguments).flat();
}

/** A local name from any words: letters and digits stay, what lies between them becomes a line. */
function name(...parts: readonly string[]): string {
  return `lex:${parts.map((part) => part.replace(/[^A-Za-z0-9]+/g, '_')).join('-')}`;
}
