import {defineConfig} from 'vitest/config'

/** The two heavy.ts ask for their libraries with `require`, which the build understands and an ES module does not. */
const heavy = {
  name: 'heavy',
  transform(code: string, id: string): string | undefined {
    if (!/\/src\/(?:text|node)\/heavy\.ts$/.test(id)) return undefined
    return `import {createRequire} from 'node:module';const require = createRequire(import.meta.url);\n${code}`
  }
}

export default defineConfig({
  plugins: [heavy],
  root: new URL('..', import.meta.url).pathname,
  test: {include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', reporters: ['default']}
})
