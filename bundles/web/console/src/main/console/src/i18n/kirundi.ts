/**
 * What no browser knows of Kirundi. Months and days are those of CLDR `rn`; country names are CLDR's where they were seen
 * and the French name otherwise. A native speaker has to review this file and the fourth column of the message tables.
 */
export const MONTHS = [
  'Nzero', 'Ruhuhuma', 'Ntwarante', 'Ndamukiza', 'Rusama', 'Ruheshi',
  'Mukakaro', 'Nyandagaro', 'Nyakanga', 'Gitugutu', 'Munyonyo', 'Kigarama',
] as const;

export const COUNTRIES: Readonly<Record<string, string>> = {
  BDI: 'Uburundi', TZA: 'Tanzaniya', RWA: 'u Rwanda', UGA: 'Ubugande', KEN: 'Kenya',
  COD: 'Repubulika Iharanira Demokarasi ya Kongo',
};
