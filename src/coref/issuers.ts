/** Who "we" are outside of quotation marks: the body whose press release a text is. */
import { isOrganization } from './classes.js';
import { type Scene, tokensOf } from './scene.js';
import { functionOf } from './syntax.js';

/** "The Halm Council complies with the law. We shall": index of a mention of the named body that the sentence before is about; `undefined` where there is none. */
export function issuerOf(scene: Scene, index: number): number | undefined {
  const { number, span } = scene.mentions[index]!;
  if (number !== 'plural' || span.sentence === 0 || isSpoken(scene)) return undefined;
  return scene.inSentence(span.sentence - 1).find((at) => {
    const { isNamed, type } = scene.drafts.profileOf(at);
    return isNamed && isOrganization(type) && isMainSubject(scene, at);
  });
}

/** A speech speaks to somebody, and where a text quotes, "we" may stand in a quotation whose marks are lost. */
function isSpoken({ mentions, document }: Scene): boolean {
  return mentions.some(({ text }) => /^you$/i.test(text)) || /["“”]/.test(document.source.text);
}

/** Whether a mention is the subject of the main clause of its sentence. */
export function isMainSubject(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!;
  const tokens = tokensOf(scene, mention);
  return functionOf(tokens, mention.head) === 'subject' && tokens[tokens[mention.head]!.head]?.deprel === 'root';
}
