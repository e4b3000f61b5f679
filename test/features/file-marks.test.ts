import { runThrough } from '../../server/core/base/steps.ts';
import { fileMarkSteps } from '../../server/core/features/file-marks.ts';
import fs from 'node:fs'; import path from 'node:path';
import { workspaceOf } from '../support/fixture.ts';
it('x', () => {
 const files = fs.readdirSync('examples',{recursive:true,encoding:'utf8'}).filter(f=>/\.(ya?ml|json|md)$/.test(f)).map(f=>({path:f,text:fs.readFileSync(path.join('examples',f),'utf8')}));
 for (const m of runThrough(fileMarkSteps(workspaceOf(files)))) console.log(m.sort, m.uri.slice(22), '|', m.words);
});
