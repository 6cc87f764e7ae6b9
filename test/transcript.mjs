// Writes the transcript in README.md anew: what `relint fixtures/essay` prints. `--check` only compares.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const file = path.join(root, 'README.md')
const {stdout} = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'fixtures/essay', '--no-color'], {cwd: root, encoding: 'utf8'})
const before = fs.readFileSync(file, 'utf8')
const after = before.replace(/(<!-- transcript: relint fixtures\/essay -->\n)[\s\S]*?(\n<!-- end -->)/, (_, open, close) => `${open}\`\`\`\n$ relint fixtures/essay\n\n${stdout.trimEnd()}\n\`\`\`${close}`)
if (!process.argv.includes('--check')) fs.writeFileSync(file, after)
else if (after !== before) {
  console.error('README.md shows another report than “relint fixtures/essay” prints: run node test/transcript.mjs')
  process.exitCode = 1
}
