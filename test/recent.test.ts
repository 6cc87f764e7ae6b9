import {describe, expect, test} from 'vitest'
import {Recent} from '../src/text/recent.ts'

describe('what came last', () => {
  test('is there, and what is asked for again stays', () => {
    const recent = new Recent<number>(10)
    for (let i = 0; i < 100; i++) {
      recent.set(`${i}`, i)
      expect(recent.get(`${i}`)).toBe(i)
      // Asked for each time, the first is never lost.
      expect(recent.get('0')).toBe(0)
    }
    expect(recent.get('50')).toBeUndefined()
    expect(recent.get('never')).toBeUndefined()
  })

  test('is no more than was asked for, by number and by size', () => {
    const count = (recent: Recent<string>): number => Array.from({length: 1000}, (_, i) => recent.get(`${i}`)).filter((one) => one !== undefined).length
    const [few, small] = [new Recent<string>(10), new Recent<string>(100, (_, value) => value.length)]
    for (let i = 0; i < 1000; i++) {
      few.set(`${i}`, 'x')
      small.set(`${i}`, 'x'.repeat(10))
    }
    expect(count(few)).toBeGreaterThan(4)
    expect(count(few)).toBeLessThanOrEqual(10)
    expect(count(small)).toBeGreaterThan(4)
    expect(count(small)).toBeLessThanOrEqual(10)
  })
})
