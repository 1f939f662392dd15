/** Readings of windows to sentences. */
import type { Proposals, RawSentence, Sentence, Token } from '../model/text.js';
import { NO_PROPOSALS } from '../model/text.js';
import type { WindowReading } from './window-reading.js';

/** The sentence that its windows' readings make, in the order of the windows; `network` is the SHA-256 of the reader. Roots after the first hang on it, so that the tree has one root. */
export function stitch(raw: RawSentence, readings: readonly WindowReading[], network: string): Sentence {
  const tokens = readings.flatMap((reading) => reading.tokens);
  const root = tokens.findIndex((token) => token.head < 0);
  return {
    range: raw.range,
    kind: raw.kind,
    tokens: tokens.map((token, i) =>
      token.head < 0 && i > root ? { ...token, head: root, deprel: 'parataxis' } : token,
    ),
    proposals: joinProposals(readings.map(shift)),
    vectors: { network, words: joinVectors(readings.map(({ vectors }) => vectors)) },
  };
}

function joinVectors(parts: readonly Int8Array[]): Int8Array {
  const joined = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Positions in the window to positions in the sentence. */
function shift({ window: { start }, names, triggers, roles, relations }: WindowReading): Proposals {
  if (start === 0) return { names, triggers, roles, relations };
  return {
    names: names.map((name) => ({ ...name, start: start + name.start, end: start + name.end })),
    triggers: triggers.map((trigger) => ({ ...trigger, token: start + trigger.token })),
    roles: roles.map((role) => ({ ...role, trigger: start + role.trigger, filler: start + role.filler })),
    relations: relations.map((edge) => ({ ...edge, subject: start + edge.subject, object: start + edge.object })),
  };
}

function joinProposals(parts: readonly Proposals[]): Proposals {
  return {
    names: parts.flatMap(({ names }) => names),
    triggers: parts.flatMap(({ triggers }) => triggers),
    roles: parts.flatMap(({ roles }) => roles),
    relations: parts.flatMap(({ relations }) => relations),
  };
}

/** A sentence that the network does not read (metadata, boilerplate): words of unknown class in a flat row. */
export function unread({ range, kind, tokens: forms }: RawSentence): Sentence {
  const tokens = forms.map(
    (token, i): Token => ({
      ...token,
      lemma: token.form,
      upos: 'X',
      xpos: '_',
      head: i === 0 ? -1 : 0,
      deprel: i === 0 ? 'root' : 'flat',
    }),
  );
  return { range, kind, tokens, proposals: NO_PROPOSALS };
}
