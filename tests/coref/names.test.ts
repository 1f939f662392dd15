import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const titled = (title: string, person: string): ReturnType<typeof says> => {
  const words = person.split(' ');
  return {
    words: `${title} ${person} spoke .`,
    upos: ['PROPN', ...words.map(() => 'PROPN'), 'VERB', 'PUNCT'].join(' '),
    heads: [2, words.length + 2, ...words.slice(1).map(() => 2), 0, words.length + 2],
    deprels: ['nmod:desc', 'nsubj', ...words.slice(1).map(() => 'flat'), 'root', 'punct'].join(' '),
    proposals: { names: [name(1, words.length + 1, 'Person')] },
  };
};

describe('personal names', () => {
  it('of last name and full name are one', () => {
    const told = tell(says('Marta Reyes', 'Person'), says('Reyes', 'Person'));
    expect(told.with('Reyes')).toEqual(['Marta Reyes', 'Reyes']);
    expect(told.chain('Reyes').label).toBe('Marta Reyes');
  });

  it('take the full name that follows, as in a headline before its article', () => {
    const told = tell(says('Reyes', 'Person'), says('Marta Reyes', 'Person'));
    expect(told.chain('Reyes').label).toBe('Marta Reyes');
  });

  it('with the family name first are called by their first part', () => {
    const told = tell(says('Park Min Ho', 'Person'), says('Park', 'Person'));
    expect(told.with('Park')).toEqual(['Park Min Ho', 'Park']);
  });

  it('keep the one who was called by the short form, though another full name came nearer', () => {
    const told = tell(
      says('Park', 'Person'),
      says('Park Min Ho', 'Person'),
      says('Park Yong Su', 'Person'),
      says('Park', 'Person'),
    );
    expect(told.with('Park', 2)).toEqual(['Park', 'Park Min Ho', 'Park']);
  });

  it('go to the person of whom the text speaks most', () => {
    const told = tell(
      says('Ana Silva', 'Person'),
      says('Ana Silva', 'Person'),
      says('Rui Silva', 'Person'),
      says('Silva', 'Person'),
    );
    expect(told.chain('Silva').label).toBe('Ana Silva');
  });

  it('follow the title', () => {
    const told = tell(
      titled('Governor', 'Ana Silva'),
      titled('Senator', 'Rui Silva'),
      says('Ana Silva', 'Person'),
      titled('Senator', 'Silva'),
    );
    expect(told.chain('Silva').label).toBe('Rui Silva');
  });

  it('follow the gender of a title', () => {
    const told = tell(titled('Mr.', 'Jo Silva'), titled('Mrs.', 'Sam Silva'), titled('Mrs.', 'Silva'));
    expect(told.chain('Silva').label).toBe('Sam Silva');
  });

  it('with and without a middle name or initial are one', () => {
    const told = tell(
      says('Marta L. Reyes', 'Person'),
      says('Marta Luz Reyes', 'Person'),
      says('Marta Reyes', 'Person'),
    );
    expect(told.with('Marta Reyes')).toHaveLength(3);
    expect(told.chain('Marta Reyes').label).toBe('Marta Luz Reyes');
  });

  it('with different middle initials, first names or "Jr." stay apart', () => {
    const told = tell(
      says('Carl H. Moss', 'Person'),
      says('Carl B. Moss', 'Person'),
      says('Ed Moss', 'Person'),
      says('Ed Moss Jr.', 'Person'),
    );
    expect(told.chains).toHaveLength(4);
  });

  it('without any full name are one when they are equal', () => {
    expect(tell(says('Pelé', 'Person'), says('Pele', 'Person')).chains).toHaveLength(1);
  });
});

describe('other names', () => {
  it('are one with their initials', () => {
    const told = tell(
      says('Council of Nordic Cities', 'InternationalOrganization'),
      says('CNC', 'InternationalOrganization'),
    );
    expect(told.chain('CNC').label).toBe('Council of Nordic Cities');
  });

  it('are one however an abbreviation is dotted', () => {
    expect(tell(says('U.S.', 'Country'), says('US', 'Country'), says('United States', 'Country')).chains).toHaveLength(
      1,
    );
  });

  it('of companies are one with and without the legal form', () => {
    expect(tell(says('Nordwind Inc.', 'Company'), says('Nordwind', 'Company')).chains).toHaveLength(1);
  });

  it('of teams are one with their last word, where only one team has it', () => {
    const told = tell(says('Saltby Rovers', 'SportsTeam'), says('Rovers', 'SportsTeam'));
    expect(told.with('Rovers')).toEqual(['Saltby Rovers', 'Rovers']);
    const two = tell(says('Saltby City', 'SportsTeam'), says('Moru City', 'SportsTeam'), says('City', 'SportsTeam'));
    expect(two.with('City')).toEqual(['City']);
  });

  it('of a city and of a body named after it stay apart', () => {
    expect(tell(says('Leeds United', 'SportsTeam'), says('Leeds', 'City')).chains).toHaveLength(2);
  });

  it('of a demonym do not join people', () => {
    const told = tell(says('Dana Roth', 'Person'), says('Roth', 'Person'), says('Norwegian', 'Demonym'));
    expect(told.with('Norwegian')).toEqual(['Norwegian']);
  });
});

describe('descriptions of what has a name', () => {
  it('"the president" is the person with that title', () => {
    const told = tell(titled('President', 'Ana Silva'), says('Rui Costa', 'Person'), next('The president'));
    expect(told.with('president')).toEqual(['Ana Silva', 'president']);
  });

  it('"the minister" without any minister before is somebody new', () => {
    const told = tell(titled('President', 'Ana Silva'), next('The minister'));
    expect(told.with('minister')).toEqual(['minister']);
  });

  it('"the company" is the company named last; "a company" is none of them', () => {
    const told = tell(says('Nordwind', 'Company'), says('Oslo', 'City'), next('The company'), next('A company'));
    expect(told.with('company')).toEqual(['Nordwind', 'company']);
    expect(told.with('company', 2)).toEqual(['company']);
  });

  it('"the ailing company" is still the company, "the new company" is another', () => {
    const told = tell(says('Nordwind', 'Company'), next('The ailing company'), next('The new company'));
    expect(told.with('ailing company')).toEqual(['Nordwind', 'ailing company']);
    expect(told.with('new company')).toEqual(['new company']);
  });

  it('"the group" is the subject rather than what stands nearer, and not "no group"', () => {
    const joined = {
      words: 'Redhand joined Bluehand .',
      upos: 'PROPN VERB PROPN PUNCT',
      heads: [2, 0, 2, 2],
      deprels: 'nsubj root obj punct',
      proposals: { names: [name(0, 1, 'ArmedGroup'), name(2, 3, 'ArmedGroup')] },
    };
    const none = { ...next('the group'), words: 'No group left .' };
    expect(tell(joined, none, next('The group')).with('group')).toEqual(['Redhand', 'group']);
  });

  it('"the premier" is the prime minister', () => {
    const told = tell(titled('Premier', 'Rui Costa'), says('Eva Lund', 'Person'), next('The premier'));
    expect(told.with('premier')).toEqual(['Rui Costa', 'premier']);
    const chief = {
      words: 'Prime Minister Ana Silva spoke .',
      upos: 'PROPN PROPN PROPN PROPN VERB PUNCT',
      heads: [2, 3, 5, 3, 0, 5],
      deprels: 'amod nmod:desc nsubj flat root punct',
      proposals: { names: [name(2, 4, 'Person')] },
    };
    expect(tell(chief, next('The premier')).with('premier')).toEqual(['Ana Silva', 'premier']);
  });

  it('"the woman" may be somebody without a name', () => {
    const told = tell(
      says('Boris Lang', 'Person'),
      next('A former employee', 'sued', { employee: 'employee' }),
      next('The woman'),
    );
    expect(told.with('woman')).toEqual(['former employee', 'woman']);
  });

  it('"the city" and "the country" look for their own kind', () => {
    const told = tell(says('Oslo', 'City'), says('Norway', 'Country'), next('The city'), next('The country'));
    expect(told.with('city')).toEqual(['Oslo', 'city']);
    expect(told.with('country')).toEqual(['Norway', 'country']);
  });

  it('a repeated noun is the same thing if it says nothing new', () => {
    const told = tell(next('A strange document'), next('The document'), next('The second document'));
    expect(told.with('document')).toEqual(['strange document', 'document']);
    expect(told.with('second document')).toEqual(['second document']);
  });

  it('his sister and his sister are one, his and her sister are not', () => {
    const told = tell(says('Boris Lang', 'Person'), next('His sister'), next('His sister'));
    expect(told.with('His sister')).toEqual(['His sister', 'His sister']);
  });

  it('of an institution are known without their country, those of a region without its noun', () => {
    const told = tell(
      says('Tavarian Interior Ministry', 'GovernmentBody'),
      says('Interior Ministry', 'GovernmentBody'),
    );
    expect(told.chain('Interior Ministry').label).toBe('Tavarian Interior Ministry');
    const region = tell(says('Moru Province', 'Region'), says('Moru', 'Region'));
    expect(region.with('Moru')).toEqual(['Moru Province', 'Moru']);
  });

  it('of what a company has many of are no fuller names of it', () => {
    const told = tell(says('Nordwind', 'Company'), says('Nordwind Stores', 'Company'));
    expect(told.chain('Nordwind').label).toBe('Nordwind');
  });

  it('of countries are no initials of a body', () => {
    const told = tell(says('University of Saltby', 'EducationalOrganization'), says('US', 'Country'));
    expect(told.with('US')).toEqual(['US']);
  });
});

describe('a body called by its noun', () => {
  const church: HandParse = {
    words: 'The Church left .',
    upos: 'DET PROPN VERB PUNCT',
    heads: [2, 3, 0, 3],
    deprels: 'det nsubj root punct',
    proposals: { names: [name(1, 2, 'Organization')] },
  };

  it('is the one body of that noun in the text', () => {
    const told = tell(says('Church of Varde', 'Organization'), church);
    expect(told.chain('Church').label).toBe('Church of Varde');
    expect(tell(says('Saltby Church', 'Organization'), church).chain('Church').label).toBe('Saltby Church');
  });

  it('is none of two', () => {
    const told = tell(says('Church of Varde', 'Organization'), says('Saltby Church', 'Organization'), church);
    expect(told.with('Church')).toEqual(['Church']);
  });
});
