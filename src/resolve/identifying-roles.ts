/** Types of which somebody undergoes hardly more than one in one article: the role that alone tells which event it is. */
const IDENTIFYING: Readonly<Record<string, string>> = {
  Die: 'person',
  Born: 'person',
  Kill: 'victim',
  Injure: 'victim',
  Resign: 'person',
  Dismiss: 'person',
  Appoint: 'appointee',
  Elect: 'elected',
  Nominate: 'nominee',
  Arrest: 'arrested',
  Convict: 'convicted',
  Capture: 'captured',
  Release: 'released',
  Acquire: 'acquired',
  Found: 'founded',
  Launch: 'launched',
};

/** The identifying role of an event type, if it has one. */
export function identifyingRole(type: string): string | undefined {
  return IDENTIFYING[type];
}
