/** Sentences that belong to the page and not to the news: credits, copyright, invitations to click, follow, subscribe or read on. */

/** Tried on one sentence, from its beginning unless said otherwise. They name kinds of wording, never one publisher. */
const PATTERNS: readonly RegExp[] = [
  /^(?:read|see|view|continue reading|keep reading)\s+(?:the\s+)?(?:full|whole|original|complete|entire|more)\b/i,
  /^(?:read|see) (?:also|next|more)\b/i,
  /^(?:continue|keep) reading\b/i,
  /^(?:related|read also|see also|also read|more on this|watch)\s*:/i,
  /^(?:click|tap)\s+(?:here|on|to)\b/i,
  /^(?:subscribe|sign (?:up|in)|log in|register (?:now|here|today|for)|join (?:our|the) (?:newsletter|mailing list))\b/i,
  /^(?:please )?(?:follow|like|find|join) us(?: (?:on|at|via|@)|[.!]?$)/i,
  /^(?:share|tweet|pin|print|e-?mail|save|comments?|advertisement|sponsored|related|trending|most read)(?: this)?(?: (?:article|story|post|page|stories|articles|content|links))?[:.]?$/i,
  /^(?:share|tweet|e-?mail|print|save|copy link|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|x)(?:[\s,|•·/]+(?:share|tweet|e-?mail|print|save|copy link|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|x))+$/i,
  /^share (?:this|on|via)\b/i,
  /\ball rights reserved\b/i,
  /^(?:©|\(c\)\s|copyright\b(?=.{0,20}(?:©|\d{4})))/i,
  /^(?:image|photo(?:graph)?|picture|video|credit|file photo|graphic|illustration)s?(?: credits?| by| courtesy(?: of)?)?\s*:/i,
  /^(?:image|photo(?:graph)?|picture)s? (?:credits?|by|courtesy of)\b/i,
  /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited) by\b[^.]*(?:;|editing|\)|$)/i,
  /\bcontributed to this (?:report|article|story)\b/i,
  /^this (?:article|story|report|post) (?:was|has been|is) (?:originally |first |also )?(?:published|posted|updated|corrected|republished)\b/i,
  /^(?:our standards|terms of (?:use|service)|privacy policy|cookie policy|contact us|about us|skip to (?:main )?content)\b/i,
  /^(?:this (?:site|website) uses|we use) cookies\b/i,
  /^(?:have (?:a tip|an opinion)|got a tip|do you have)\b.*\b(?:story|article|e-?mail|us)\b/i,
];

/** Whether the sentence is such wording. Very long and very short sentences never are. */
export function isBoilerplate(sentence: string): boolean {
  if (sentence.length < 4 || sentence.length > 400) return false;
  const text = sentence.replace(/\s+/gu, ' ');
  return PATTERNS.some((pattern) => pattern.test(text));
}
