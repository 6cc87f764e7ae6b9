/** The pre-commit hook, run by a real hook runner on a repository of its own: refused, mended, accepted. */

import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = new URL('..', import.meta.url).pathname
let folder = ''

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...args], {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** The package as it is published, as a repository that hook runners can install: what a release tag holds, already built. */
function hookRepository(at: string): void {
  const [{filename}] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})) as [{filename: string}]
  execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', folder])
  fs.renameSync(path.join(folder, 'package'), at)
  const meta = JSON.parse(fs.readFileSync(path.join(at, 'package.json'), 'utf8')) as Record<string, unknown>
  const {scripts: _scripts, devDependencies: _dev, ...rest} = meta
  fs.writeFileSync(path.join(at, 'package.json'), JSON.stringify(rest, null, 2))
  fs.copyFileSync(path.join(root, '.pre-commit-hooks.yaml'), path.join(at, '.pre-commit-hooks.yaml'))
  git(at, 'init', '-q')
  git(at, 'add', '-A')
  git(at, 'commit', '-qm', 'Release')
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-hook-'))
})
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

test('a staged campaign file is refused, mended, accepted', () => {
  const hooks = path.join(folder, 'relint')
  hookRepository(hooks)
  const rev = git(hooks, 'rev-parse', 'HEAD').trim()
  const repo = path.join(folder, 'marketing')
  fs.mkdirSync(path.join(repo, 'campaign'), {recursive: true})
  fs.writeFileSync(path.join(repo, '.pre-commit-config.yaml'), `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n      - id: relint\n`)
  fs.writeFileSync(path.join(repo, 'campaign/01.md'), '---\nsubject: Nicely done! Get 20% off\n---\n')
  git(repo, 'init', '-q')
  git(repo, 'add', '-A')
  // The runner is a program of its own, with a binary for each platform: taken where it is used, as its users do.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefix', path.join(folder, 'runner'), '@j178/prek@0.5.3'], {stdio: 'ignore'})
  const run = () => spawnSync(path.join(folder, 'runner/node_modules/.bin/prek'), ['run'], {cwd: repo, encoding: 'utf8', env: {...process.env, PREK_HOME: path.join(folder, 'prek-home')}})
  const refused = run()
  expect(refused.stdout + refused.stderr).toContain('“Nicely done!” praises the reader')
  expect(refused.status).toBe(1)
  fs.writeFileSync(path.join(repo, 'campaign/01.md'), '---\nsubject: Get 20% off\n---\n')
  git(repo, 'add', '-A')
  const accepted = run()
  expect(accepted.stdout + accepted.stderr).toContain('Passed')
  expect(accepted.status).toBe(0)
})
