// Stops the build when what the lane must load before its first scan grows past the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = { js: 220_000, css: 15_000 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();

function take(name) {
  const chunk = manifest[name];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.css ?? []).forEach((file) => files.add(file));
  (chunk.imports ?? []).forEach(take);
}

take('index.html');
take('src/screens/inspection/InspectionScreen.tsx');
take('src/i18n/catalogues/rn.json');

const size = { js: 0, css: 0 };
for (const file of files) {
  const kind = file.split('.').pop();
  if (kind in size) size[kind] += gzipSync(readFileSync(new URL(file, dist))).length;
}
const words = Object.entries(size).map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)} of ${LIMIT[kind] / 1000} kB`);
console.log(`Lane route, gzip: ${words.join(', ')}`);
if (Object.entries(size).some(([kind, bytes]) => bytes > LIMIT[kind])) process.exit(1);
