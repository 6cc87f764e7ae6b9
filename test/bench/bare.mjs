// The floor of any program that reads records: cut lines, parse, write.
process.stdin.setEncoding('utf8')
let rest = ''
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop() ?? ''
  const out = lines.map((line) => `${JSON.stringify(JSON.parse(line))}\n`).join('')
  if (!process.stdout.write(out)) await new Promise((done) => process.stdout.once('drain', done))
}
