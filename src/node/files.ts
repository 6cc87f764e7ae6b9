/** Which files a command line means. */

import {isUtf8} from 'node:buffer'
import fs from 'node:fs'
import path from 'node:path'
import {extensions, isRead} from '../formats/names.ts'
import type {Problem} from '../types.ts'
import {ignore, tinyglobby} from './heavy.ts'

/** Folders that hold no campaigns. */
const NEVER = ['**/node_modules/**', '**/.git/**']
/** Files beside campaigns that are not messages. */
const NOT_MESSAGES = /^(?:readme|changelog|contributing|license|code_of_conduct|security)\.(?:md|markdown|txt)$/i

export interface Files {
  /** Paths relative to `cwd`, with forward slashes, in order, each once. */
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Expands file names, folders and globs.
 * @param ignored - globs in the syntax of .gitignore; a file that is named outright is linted all the same.
 */
export function findFiles(args: readonly string[], cwd: string, ignored: readonly string[], any = false): Files {
  const found = new Set<string>()
  const problems: Problem[] = []
  const keep = keeper(cwd, ignored)
  const wanted = `**/*{${extensions.join(',')}}`
  for (const arg of args) {
    const absolute = path.resolve(cwd, arg)
    const stat = fs.statSync(absolute, {throwIfNoEntry: false})
    if (stat?.isDirectory()) {
      const names = tinyglobby().globSync(wanted, {cwd: absolute, ignore: NEVER, dot: false, caseSensitiveMatch: false})
      const shown = names.map((name) => relative(cwd, path.join(absolute, name)))
      const messages = shown.filter((name) => isMessage(name) && keep(name))
      if (messages.length === 0) problems.push({path: arg, message: nothingIn(shown)})
      for (const name of messages) found.add(name)
    } else if (stat) {
      const shown = relative(cwd, absolute)
      if (any || isRead(shown)) found.add(shown)
      else problems.push({path: shown, message: `relint does not read ${path.extname(shown) || 'files without an extension'}: expected ${extensions.join(', ')}; name the format with --as`})
    } else if (/[*?{[]/.test(arg)) {
      const names = tinyglobby().globSync(arg.replaceAll('\\', '/'), {cwd, ignore: NEVER, absolute: true, caseSensitiveMatch: true})
      const shown = names.map((name) => relative(cwd, name)).filter((name) => isRead(name) && keep(name))
      if (shown.length === 0) problems.push({path: arg, message: 'no file that relint reads matches this pattern'})
      for (const name of shown) found.add(name)
    } else problems.push({path: arg, message: 'no such file or folder'})
  }
  return {paths: [...found].sort(), problems}
}

/** Why a folder that was asked for has no message. */
function nothingIn(names: readonly string[]): string {
  const [first] = names
  if (first === undefined) return `no file in this folder is one that relint reads: expected ${extensions.join(', ')}`
  return `no message in this folder: ${path.basename(first)} is passed over${isMessage(first) ? ' (.relintignore, or ignore in the config)' : ', as are READMEs and licences; name the file to lint it'}`
}

/** Whether a file that is only come across may be a message: a README is none. */
export function isMessage(name: string): boolean {
  return !NOT_MESSAGES.test(path.basename(name))
}

/** Tells which paths, relative to `cwd`, are not ignored. */
export function keeper(cwd: string, ignored: readonly string[]): (name: string) => boolean {
  const filter = ignore()().add([...ignored, ...ignoreFile(cwd)])
  return (name) => name.startsWith('..') || !filter.ignores(name)
}

function ignoreFile(cwd: string): string[] {
  const file = path.join(cwd, '.relintignore')
  return fs.existsSync(file) ? [fs.readFileSync(file, 'utf8')] : []
}

/** A path as it is shown and compared: relative to `cwd`, with forward slashes. */
export function relative(cwd: string, absolute: string): string {
  return path.relative(cwd, absolute).replaceAll('\\', '/') || '.'
}

/** Reads a text file; a problem where it is none. */
export function readSource(cwd: string, name: string): {readonly source?: string; readonly problem?: Problem} {
  const {bytes, problem} = readBytes(cwd, name)
  return bytes ? decode(bytes, name) : problem ? {problem} : {}
}

/** Reads a file; a problem where there is none, or where it is no text. */
export function readBytes(cwd: string, name: string): {readonly bytes?: Uint8Array; readonly problem?: Problem} {
  try {
    const bytes = fs.readFileSync(path.resolve(cwd, name))
    return bytes.subarray(0, 8000).includes(0) ? {problem: binary(name)} : {bytes}
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return {problem: {path: name, message: code === 'ENOENT' ? 'no such file or folder' : code === 'EACCES' ? 'this file may not be read: check its permissions' : `this file cannot be read: ${(error as Error).message}`}}
  }
}

function binary(name: string): Problem {
  return {path: name, message: 'this is a binary file: expected text in UTF-8'}
}

/** Bytes as text; a problem where they are none. */
export function decode(bytes: Uint8Array, name: string): {readonly source?: string; readonly problem?: Problem} {
  if (bytes.subarray(0, 8000).includes(0)) return {problem: binary(name)}
  // A byte order mark stays, so that places are those of the file. What is not UTF-8 is most often from an old mail program on Windows.
  return {source: isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString() : windows1252(bytes)}
}

const CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes as windows-1252. Node's own decoder gives controls for 0x80 to 0x9f in several versions (nodejs/node#56542). */
function windows1252(bytes: Uint8Array): string {
  // Byte by byte, a large archive would be a string of millions of pieces.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => CONTROLS[char.charCodeAt(0) - 0x80] ?? '')
}
