/** `relint explain RULE`: a rule's page, for a terminal. */

import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {unknownRule} from '../config.ts'
import {rules} from '../index.ts'

/** Prints a rule's page, or the list of rules. */
export function explain(args: readonly string[], {colour}: {readonly colour: boolean}): number {
  const [id] = args
  if (id === undefined) {
    for (const rule of rules) process.stdout.write(`${rule.id.padEnd(24)}${rule.description}\n`)
    return 0
  }
  const rule = rules.find((one) => one.id === id)
  if (!rule) {
    process.stderr.write(
      `relint: ${unknownRule(
        id,
        rules.map((one) => one.id)
      )}\n`
    )
    return 2
  }
  const page = fs.readFileSync(path.join(packageRoot(), 'rules', `${id}.md`), 'utf8')
  process.stdout.write(forTerminal(page, colour))
  return 0
}

/** The folder of the package: the nearest one above this file with the rules’ pages. */
function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!fs.existsSync(path.join(folder, 'rules')) && path.dirname(folder) !== folder) folder = path.dirname(folder)
  return folder
}

/** Markdown as plain text: headings bold, fences indented, marks gone. */
function forTerminal(page: string, colour: boolean): string {
  let fence = false
  return page
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        fence = !fence
        return []
      }
      if (fence) return [`    ${line}`]
      const heading = /^#+ (.*)$/.exec(line)
      if (heading) return [colour ? `\u001b[1m${heading[1]}\u001b[22m` : (heading[1] ?? '')]
      return [
        line
          .replace(/\*\*([^*]+)\*\*/g, '$1')
          .replace(/(?<![\w*])\*([^*]+)\*(?![\w*])/g, '$1')
          .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
          .replace(/`([^`]+)`/g, '$1')
      ]
    })
    .join('\n')
}
