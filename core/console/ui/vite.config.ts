import { defineConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'
import { compressAssets } from './compress.ts'

/** During development the API of a running platform is used: QINGSHAN=http://127.0.0.1:8181 npm run dev */
const platform = process.env.QINGSHAN ?? 'http://127.0.0.1:8181'

export default defineConfig({
  base: '/console/',
  plugins: [react(), compressAssets()],
  build: {
    outDir: process.env.UI_OUT ?? 'dist',
    emptyOutDir: true,
    // The browsers of domestic office systems report Chrome 90.
    target: 'chrome87',
    cssTarget: 'chrome87',
    chunkSizeWarningLimit: 1200,
    // No data: addresses, so that the content security policy stays simple for scripts and fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: platform, changeOrigin: true } } },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node' },
})
