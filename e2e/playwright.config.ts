import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './find-browser.ts'
import { newsPath, originOf, portOf, takePorts } from './sites.ts'

await takePorts()
const jiti = 'node node_modules/jiti/lib/jiti-cli.mjs'
const executablePath = findBrowser(process.env)

/** End to end, on the built site, in a real browser. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: originOf('sample'),
    locale: 'ar',
    colorScheme: 'light',
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'off',
    launchOptions: { args: [...browserArguments()], ...(executablePath && { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { viewport: { width: 1280, height: 800 } } }],
  webServer: [
    {
      command: `${jiti} src/serve.ts`,
      cwd: '..',
      env: { PORT: String(portOf('sample')) },
      url: originOf('sample'),
    },
    {
      command: `${jiti} e2e/serve-sites.ts`,
      cwd: '..',
      url: `${originOf('news')}${newsPath}`,
      timeout: 420_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
  ],
})
