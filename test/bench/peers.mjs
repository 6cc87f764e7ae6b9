// The tools that relint is measured against, and how each is started. They live in a scratch folder outside the project.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** The newest that run on Node 20. */
const PACKAGES = {
  alex: '11.0.1',
  textlint: '15.8.0',
  'textlint-rule-write-good': '2.0.0',
  'write-good': '1.0.8',
  'markdownlint-cli2': '0.18.1',
  'remark-cli': '12.0.1',
  'remark-retext': '6.0.1',
  'retext-english': '5.0.0',
  'retext-equality': '7.1.0',
  unified: '11.0.5'
}
/** From source: later versions name a dependency that the Go module proxy does not have. */
const VALE = 'v3.21.0'

const REMARK = `import {unified} from 'unified'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
export default {plugins: [[remarkRetext, unified().use(retextEnglish).use(retextEquality)]]}
`

/** Installs what is missing. Returns each peer that is there: its version, and its command for a list of files. */
export function installPeers(scratch) {
  fs.mkdirSync(scratch, {recursive: true})
  const manifest = path.join(scratch, 'package.json')
  const wanted = JSON.stringify({private: true, dependencies: PACKAGES}, null, 2)
  if (!fs.existsSync(manifest) || fs.readFileSync(manifest, 'utf8') !== wanted) {
    console.error('installing the peers …')
    fs.writeFileSync(manifest, wanted)
    if (spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd: scratch, stdio: 'inherit'}).status !== 0) {
      fs.rmSync(manifest)
      throw new Error('the peers could not be installed')
    }
  }
  fs.writeFileSync(path.join(scratch, '.remarkrc.mjs'), REMARK)
  fs.writeFileSync(path.join(scratch, '.vale.ini'), 'MinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale\n')

  const bin = (name) => {
    const folder = path.join(scratch, 'node_modules', name)
    const {bin: named} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return path.join(folder, typeof named === 'string' ? named : (named[name] ?? Object.values(named)[0]))
  }
  const node = (name, ...args) => ({version: PACKAGES[name], run: (files) => [process.execPath, bin(name), ...args, ...files]})
  const vale = installVale(scratch)
  return {
    'write-good': node('write-good'),
    'markdownlint-cli2': node('markdownlint-cli2'),
    'remark + retext-equality': node('remark-cli', '--quiet', '--no-stdout'),
    'textlint + write-good': node('textlint', '--rule', 'write-good'),
    alex: node('alex', '--quiet'),
    ...(vale && {vale: {version: VALE, run: (files) => [vale, ...files]}})
  }
}

function installVale(scratch) {
  const folder = path.join(scratch, 'go')
  const vale = path.join(folder, 'vale')
  if (!fs.existsSync(vale) && spawnSync('go', ['version']).status === 0) {
    console.error('building Vale …')
    spawnSync('go', ['install', `github.com/vale-cli/vale/v3/cmd/vale@${VALE}`], {env: {...process.env, GOBIN: folder}, stdio: 'ignore'})
  }
  return fs.existsSync(vale) ? vale : undefined
}
