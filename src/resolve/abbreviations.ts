/** International bodies that news call by their initials, mostly without ever spelling them out. Public facts, written by hand. */
import { nameKey } from '../model/name-key.js';

const ABBREVIATIONS = `
United Nations | UN
European Union | EU
North Atlantic Treaty Organization | NATO
International Atomic Energy Agency | IAEA
World Health Organization | WHO
World Trade Organization | WTO
International Monetary Fund | IMF
International Criminal Court | ICC
International Court of Justice | ICJ
Organization of the Petroleum Exporting Countries | OPEC
Association of Southeast Asian Nations | ASEAN
African Union | AU
Organization for Security and Cooperation in Europe | OSCE
Organisation for Economic Co-operation and Development | OECD
International Committee of the Red Cross | ICRC
Central Intelligence Agency | CIA
Federal Bureau of Investigation | FBI
National Security Agency | NSA
National Aeronautics and Space Administration | NASA
British Broadcasting Corporation | BBC
Associated Press | AP
`;

const names = new Map(
  ABBREVIATIONS.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string])
    .map(([name, abbreviation]) => [nameKey(abbreviation), name] as const),
);

/** The words of a well-known abbreviation, dotted or not. */
export function fullNameOf(abbreviation: string): string | undefined {
  return /^[\p{Lu}.]+$/u.test(abbreviation) ? names.get(nameKey(abbreviation)) : undefined;
}
