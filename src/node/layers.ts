/** The facts that lie in folders, beside the messages. */

import path from 'node:path'
import {type Layer, readLayer} from '../facts.ts'
import {readYaml} from '../formats/yaml.ts'
import type {Problem} from '../types.ts'
import {readSource} from './files.ts'
import {layerFiles} from './gather.ts'

/** Reads the facts of folders, each once. */
export function layerReader(cwd: string, problems: Problem[]): (name: string) => readonly Layer[] {
  const known = new Map<string, readonly Layer[]>()
  return (name) => {
    const folder = path.dirname(name)
    let layers = known.get(folder)
    if (!layers) {
      layers = layerFiles(cwd, folder).flatMap((file) => readLayerFile(cwd, file, problems))
      known.set(folder, layers)
    }
    return layers
  }
}

function readLayerFile(cwd: string, file: string, problems: Problem[]): Layer[] {
  const {source, problem} = readSource(cwd, file)
  if (source === undefined) {
    if (problem) problems.push(problem)
    return []
  }
  const {yaml, problems: faults} = readYaml(source, 0, source, file)
  problems.push(...faults)
  if (!yaml) return []
  const {layer, problems: wrong} = readLayer(yaml, file, true)
  problems.push(...wrong)
  return [layer]
}
