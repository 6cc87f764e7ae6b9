import {defineConfig} from 'vitest/config'

/** src/text/heavy.ts asks for its libraries with `require`, which the build understands and an ES module does not. */
const heavy = {
  name: 'heavy',
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith('/src/text/heavy.ts')) return undefined
    return `import {createRequire} from 'node:module';const require = createRequire(import.meta.url);\n${code}`
  }
}

export default defineConfig({
  plugins: [heavy],
  root: new URL('..', import.meta.url).pathname,
  test: {include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', reporters: ['default']}
})
