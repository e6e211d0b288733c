import { appendFileSync } from 'node:fs'

// Loaded before a measured program: once it is done, a line of JSON tells what it cost.
process.on('exit', () => {
  const file = process.env.WARRAQ_COSTS
  if (!file) return
  const cost = {
    program: process.argv.slice(1).join(' '),
    seconds: process.uptime(),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
  appendFileSync(file, `${JSON.stringify(cost)}\n`)
})
