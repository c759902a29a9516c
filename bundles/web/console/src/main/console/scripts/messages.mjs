// Turns the tables in src/messages into one catalogue a language, and stops the build when a cell is
// missing, a key is there twice, or a translation lacks a placeholder of the English text.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const LANGUAGES = ['en', 'fr', 'sw', 'rn'];
const source = new URL('../src/messages/', import.meta.url);
const target = new URL('../src/i18n/catalogues/', import.meta.url);
const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, {}]));
const faults = [];

function names(elements, found = new Set()) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) names(option.value, found);
    if (element.children) names(element.children, found);
  }
  return found;
}

function placeholders(text, where) {
  try {
    return [...names(parse(text))].sort().join(' ');
  } catch (fault) {
    faults.push(`${where}: ${fault.message} in “${text}”`);
    return '';
  }
}

for (const file of readdirSync(source).filter((name) => name.endsWith('.psv'))) {
  readFileSync(new URL(file, source), 'utf8').split('\n').forEach((line, index) => {
    if (!line.trim() || line.startsWith('#')) return;
    const where = `${file}:${index + 1}`;
    const [key, ...cells] = line.split(' | ').map((cell) => cell.trim());
    if (cells.length !== LANGUAGES.length || cells.some((cell) => !cell)) {
      faults.push(`${where}: ${key} needs ${LANGUAGES.length} texts, has ${cells.filter(Boolean).length}`);
      return;
    }
    if (catalogues.en[key]) faults.push(`${where}: ${key} is there twice`);
    const wanted = placeholders(cells[0], where);
    LANGUAGES.forEach((language, column) => {
      catalogues[language][key] = cells[column];
      if (placeholders(cells[column], where) !== wanted) faults.push(`${where}: ${key} (${language}) needs {${wanted}}`);
    });
  });
}

if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
mkdirSync(target, { recursive: true });
for (const [language, texts] of Object.entries(catalogues)) {
  writeFileSync(new URL(`${language}.json`, target), JSON.stringify(texts, null, 1));
}
console.log(`${Object.keys(catalogues.en).length} texts in ${LANGUAGES.length} languages`);
