// Makes the console's types from the server's published description, so that a contract that changes breaks this build.
import { readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

const described = new URL('../../../../../rest/src/main/openapi/openapi.json', import.meta.url);
const tree = await openapi(JSON.parse(readFileSync(described, 'utf8')), { immutable: true });
writeFileSync(new URL('../src/api/schema.d.ts', import.meta.url), astToString(tree));
console.log('Types made from the API description');
