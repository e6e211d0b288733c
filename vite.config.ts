import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const reactRouter = 'node_modules/react-router/dist/production/index.mjs'

/**
 * Lets the build leave out the router's components that nothing uses, 4 KiB with gzip.
 *
 * Why: each is made by a call that is not marked as free of effects and given a name for development, and both hold it.
 */
const leaveOutUnusedOfRouter: Plugin = {
  name: 'leave-out-unused-of-router',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/production/ },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = .*$/gm, '')
        .replace(/ = (?=React\d*\.(?:forwardRef|createContext|memo)\()/g, '$&/* @__PURE__ */ '),
      map: null,
    }),
  },
}

/**
 * Leaves the cache of mutations out of TanStack Query, 1 KiB with gzip: the site is read and nothing is sent.
 *
 * Why: every client makes one. This one has nothing in it, so what a client asks of it stays true.
 */
const leaveOutMutations: Plugin = {
  name: 'leave-out-mutations',
  apply: 'build',
  transform: {
    filter: { id: /query-core\/build\/modern\/mutationCache\.js$/ },
    handler: () => ({
      code: 'export class MutationCache { findAll() { return [] } async resumePausedMutations() {} clear() {} }',
      map: null,
    }),
  },
}

/**
 * Lets what loads later come by plain `import()`, 0.6 KiB with gzip.
 *
 * Why: the build goes through a helper that preloads a part's styles and files first. All styles stand in the page and
 * preloading is off, so that there is never anything for it to do.
 */
const importPlainly: Plugin = {
  name: 'import-plainly',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
}

/** The browser program and the service worker; `src/publish.ts` makes the site around them. */
export default defineConfig(({ isSsrBuild, mode }) => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), tailwindcss(), leaveOutUnusedOfRouter, leaveOutMutations, importPlainly],
  // The package offers its production build under no condition of its own; it is 1 KiB lighter.
  ...(mode === 'production' &&
    !isSsrBuild && { resolve: { alias: { 'react-router': resolve(reactRouter) } } }),
  publicDir: isSsrBuild ? false : 'public',
  build: {
    copyPublicDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    // One file for what every page needs: small shared ones compress worse and cost a request each.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] } } },
    ...(mode === 'service-worker' && {
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve('src/service-worker.ts'),
        output: { entryFileNames: 'service-worker.js' },
      },
    }),
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
}))
