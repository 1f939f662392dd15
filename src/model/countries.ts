/**
 * Countries: common English name | other names and abbreviations | adjectives and people-nouns (singular).
 * Public facts, written by hand. Capitals are not here: a capital that acts is told by the text, not by a table. Words that
 * stand for several countries (Korean, Congolese, Guinean) or for a people without one state are left out. The four that make up the
 * United Kingdom are countries too: news tell of their parliaments and teams.
 */
const COUNTRIES = `
Afghanistan | Islamic Republic of Afghanistan | Afghan, Afghani
Albania | | Albanian
Algeria | | Algerian
Andorra | | Andorran
Angola | | Angolan
Antigua and Barbuda | Antigua | Antiguan
Argentina | Argentine Republic | Argentine, Argentinian, Argentinean
Armenia | | Armenian
Australia | Commonwealth of Australia | Australian, Aussie
Austria | | Austrian
Azerbaijan | | Azerbaijani, Azeri
Bahamas | The Bahamas | Bahamian
Bahrain | | Bahraini
Bangladesh | | Bangladeshi
Barbados | | Barbadian
Belarus | Byelorussia | Belarusian, Belorussian
Belgium | | Belgian
Belize | | Belizean
Benin | | Beninese
Bhutan | | Bhutanese
Bolivia | | Bolivian
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, BiH | Bosnian
Botswana | | Botswanan
Brazil | | Brazilian
Brunei | | Bruneian
Bulgaria | | Bulgarian
Burkina Faso | | Burkinabe
Burundi | | Burundian
Cambodia | | Cambodian
Cameroon | | Cameroonian
Canada | | Canadian
Cape Verde | Cabo Verde | Cape Verdean
Central African Republic | CAR | Central African
Chad | | Chadian
Chile | | Chilean
China | People's Republic of China, PRC | Chinese
Colombia | | Colombian
Comoros | | Comoran
Costa Rica | | Costa Rican
Croatia | | Croatian, Croat
Cuba | | Cuban
Cyprus | | Cypriot
Czech Republic | Czechia | Czech
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire |
Denmark | | Danish, Dane
Djibouti | | Djiboutian
Dominica | |
Dominican Republic | | Dominican
East Timor | Timor-Leste | East Timorese, Timorese
Ecuador | | Ecuadorian, Ecuadorean
Egypt | Arab Republic of Egypt | Egyptian
El Salvador | | Salvadoran, Salvadorean
England | | English, Englishman, Englishwoman
Equatorial Guinea | | Equatorial Guinean, Equatoguinean
Eritrea | | Eritrean
Estonia | | Estonian
Eswatini | Swaziland | Swazi
Ethiopia | | Ethiopian
Fiji | | Fijian
Finland | | Finnish, Finn
France | French Republic | French, Frenchman, Frenchwoman
Gabon | | Gabonese
Gambia | The Gambia | Gambian
Georgia | |
Germany | Federal Republic of Germany | German
Ghana | | Ghanaian
Greece | Hellenic Republic | Greek
Grenada | | Grenadian
Guatemala | | Guatemalan
Guinea | |
Guinea-Bissau | | Bissau-Guinean
Guyana | | Guyanese
Haiti | | Haitian
Honduras | | Honduran
Hungary | | Hungarian
Iceland | | Icelandic, Icelander
India | Republic of India | Indian
Indonesia | | Indonesian
Iran | Islamic Republic of Iran | Iranian
Iraq | | Iraqi
Ireland | Republic of Ireland | Irish, Irishman, Irishwoman
Israel | State of Israel | Israeli
Italy | | Italian
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian
Jamaica | | Jamaican
Japan | | Japanese
Jordan | Hashemite Kingdom of Jordan | Jordanian
Kazakhstan | | Kazakh, Kazakhstani
Kenya | | Kenyan
Kosovo | | Kosovar, Kosovan
Kuwait | | Kuwaiti
Kyrgyzstan | Kyrgyz Republic | Kyrgyz, Kyrgyzstani
Laos | | Lao, Laotian
Latvia | | Latvian
Lebanon | | Lebanese
Lesotho | |
Liberia | | Liberian
Libya | | Libyan
Liechtenstein | | Liechtensteiner
Lithuania | | Lithuanian
Luxembourg | | Luxembourgish, Luxembourger
Madagascar | | Malagasy
Malawi | | Malawian
Malaysia | | Malaysian
Maldives | | Maldivian
Mali | | Malian
Malta | | Maltese
Mauritania | | Mauritanian
Mauritius | | Mauritian
Mexico | | Mexican
Moldova | | Moldovan
Monaco | | Monegasque
Mongolia | | Mongolian
Montenegro | | Montenegrin
Morocco | | Moroccan
Mozambique | | Mozambican
Myanmar | Burma | Burmese
Namibia | | Namibian
Nepal | | Nepali, Nepalese
Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchwoman
New Zealand | NZ | New Zealander, Kiwi
Nicaragua | | Nicaraguan
Niger | | Nigerien
Nigeria | | Nigerian
North Korea | DPRK, Democratic People's Republic of Korea, N Korea | North Korean
North Macedonia | Macedonia, Former Yugoslav Republic of Macedonia | Macedonian
Northern Ireland | | Northern Irish
Norway | | Norwegian
Oman | Sultanate of Oman | Omani
Pakistan | | Pakistani
Panama | | Panamanian
Papua New Guinea | | Papua New Guinean
Paraguay | | Paraguayan
Peru | | Peruvian
Philippines | The Philippines | Filipino, Filipina, Philippine
Poland | | Polish, Pole
Portugal | | Portuguese
Qatar | | Qatari
Republic of the Congo | Congo-Brazzaville, Republic of Congo |
Romania | | Romanian
Russia | Russian Federation | Russian
Rwanda | | Rwandan
Samoa | | Samoan
San Marino | | Sammarinese
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian
Scotland | | Scottish, Scot, Scotsman, Scotswoman
Senegal | | Senegalese
Serbia | | Serbian, Serb
Seychelles | | Seychellois
Sierra Leone | | Sierra Leonean
Singapore | | Singaporean
Slovakia | Slovak Republic | Slovak, Slovakian
Slovenia | | Slovenian, Slovene
Solomon Islands | | Solomon Islander
Somalia | | Somali, Somalian
South Africa | | South African
South Korea | Republic of Korea, ROK, S Korea | South Korean
South Sudan | | South Sudanese
Soviet Union | USSR, U.S.S.R. | Soviet
Spain | | Spanish, Spaniard
Sri Lanka | | Sri Lankan
Sudan | | Sudanese
Suriname | Surinam | Surinamese
Sweden | | Swedish, Swede
Switzerland | Swiss Confederation | Swiss
Syria | Syrian Arab Republic | Syrian
Taiwan | | Taiwanese
Tajikistan | | Tajik, Tajikistani
Tanzania | | Tanzanian
Thailand | Kingdom of Thailand | Thai
Togo | | Togolese
Tonga | | Tongan
Trinidad and Tobago | Trinidad | Trinidadian
Tunisia | | Tunisian
Turkey | Türkiye, Turkiye, Republic of Turkey | Turkish, Turk
Turkmenistan | | Turkmen
Uganda | | Ugandan
Ukraine | | Ukrainian
United Arab Emirates | UAE, U.A.E., the Emirates, Emirates | Emirati
United Kingdom | UK, U.K., Great Britain, Britain, GB | British, Briton, Britisher, UK
United States | United States of America, US, U.S., USA, U.S.A., America | American, US, USA
Uruguay | | Uruguayan
Uzbekistan | | Uzbek, Uzbekistani
Vanuatu | | Vanuatuan
Vatican City | Vatican, Holy See, The Vatican |
Venezuela | Bolivarian Republic of Venezuela | Venezuelan
Vietnam | Viet Nam | Vietnamese
Wales | | Welsh, Welshman, Welshwoman
Yemen | | Yemeni
Yugoslavia | | Yugoslav, Yugoslavian
Zambia | | Zambian
Zimbabwe | | Zimbabwean
`;

/** A line of the table. */
export interface CountryRecord {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
}

/** The table in alphabetical order. */
export const countries: readonly CountryRecord[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [name, aliases, demonyms] = line.split('|').map((cell) => cell.trim()) as [string, string, string];
    return { name, aliases: list(aliases), demonyms: list(demonyms) };
  });

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(',').map((entry) => entry.trim());
}
