/** Taro: what every build shares. Mock code and pictures travel only in builds whose backend is mocked. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { defineConfig } from '@tarojs/cli'
import type { IH5Config } from '@tarojs/taro/types/compile'
import { backendModule, chosenBackend } from './backend'
import development from './dev'
import { filesToCopy } from './files-to-copy'
import production from './prod'
import { ROOT_SIZE } from './root-size'

const ROOT = path.resolve(__dirname, '..')
const MOCK = path.join(ROOT, 'mock')
const OUT = process.env.TARO_APP_OUT ?? `dist/${process.env.TARO_ENV}`
/** Dependencies written for newer engines than those of mini programs. */
const MODERN = ['valibot', 'zustand', 'uqr'].map((name) => path.join(ROOT, 'node_modules', name))
const TOOLS = createHash('sha256')
  .update(readFileSync(path.join(ROOT, 'package-lock.json')))
  .digest('hex')
/** What was compiled once serves the next build for the same host by the same tools. */
const KEPT_BY_BABEL = {
  cacheDirectory: path.join(ROOT, 'node_modules/.cache/babel'),
  cacheIdentifier: `${process.env.TARO_ENV} ${TOOLS}`,
  cacheCompression: false,
}
type Chain = Parameters<NonNullable<IH5Config<'webpack5'>['webpackChain']>>[0]
/** One Babel configuration for everything that is compiled, dependencies included. */
const withBabel = (chain: Chain) => {
  const configFile = path.join(__dirname, 'babel.cjs')
  chain.module
    .rule('script')
    .use('babelLoader')
    .tap((options: object) => ({ ...options, configFile, babelrc: false, ...KEPT_BY_BABEL }))
}
type Chunk = { readonly name?: string; canBeInitial(): boolean }
/** Named where they are imported, in `src/platform/scanner`. */
const DECODING = ['decode-worker', 'decode-here', 'zxing-js']
/** Parts that several pages draw with travel once, not once a page. */
const shareParts = (chain: Chain) => {
  const shared = {
    name: 'shared',
    chunks: 'all',
    test: /[\\/]src[\\/](ui|pages[\\/]_shared)[\\/]/,
    minChunks: 2,
    enforce: true,
    priority: 20,
  }
  // the camera's code is fetched with the first page that has one; what decodes lies in chunks of its own
  const scanner = {
    name: 'scanner',
    chunks: (chunk: Chunk) => !chunk.canBeInitial() && !DECODING.includes(chunk.name ?? ''),
    test: /[\\/]src[\\/]platform[\\/]scanner/,
    enforce: true,
    priority: 30,
  }
  const cacheGroups = { shared, scanner }
  chain.merge({ optimization: { splitChunks: { cacheGroups } }, performance: { hints: false } })
}
/** Bytes below which an image is inlined: every icon, because a mini program's styles cannot load files. */
const INLINE = 16_384

export default defineConfig<'webpack5'>(async (merge, { mode }) => {
  const isMocked = chosenBackend() === 'mock'
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'scan-and-go',
    date: '2026-11-22',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: OUT,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    plugins: process.env.TARO_ENV === 'h5' ? [] : [path.join(__dirname, 'aria-plugin.ts')],
    // quoted keys break private names (`#"size"`) of dependencies that ship modern classes
    terser: { enable: true, config: { output: { quote_keys: false } } },
    alias: {
      '@backend': backendModule(ROOT),
      '@mock': MOCK,
      '@': path.join(ROOT, 'src'),
    },
    defineConstants: {
      'process.env.TARO_APP_API': JSON.stringify(process.env.TARO_APP_API ?? ''),
      'process.env.TARO_APP_BACKEND': JSON.stringify(chosenBackend()),
    },
    copy: { patterns: filesToCopy(ROOT, OUT, isMocked), options: {} },
    mini: {
      webpackChain: withBabel,
      compile: { include: [MOCK, ...MODERN] },
      imageUrlLoaderOption: { limit: INLINE },
      // every class is a component's own (BEM), so the order of style sheets does not matter
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    },
    h5: {
      webpackChain(chain) {
        withBabel(chain)
        shareParts(chain)
      },
      publicPath: '/',
      staticDirectory: 'static',
      useHtmlComponents: true,
      router: { mode: 'hash' },
      imageUrlLoaderOption: { limit: INLINE },
      compile: { include: [MOCK] },
      output: {
        filename: 'js/[name].[contenthash:8].js',
        chunkFilename: 'js/[name].[contenthash:8].js',
        assetModuleFilename: 'static/[name].[contenthash:8][ext]',
      },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        autoprefixer: { enable: true },
        pxtransform: { enable: true, config: { baseFontSize: ROOT_SIZE.base } },
        cssModules: { enable: false },
      },
      devServer: { port: 10086, open: false },
    },
  }
  return merge({}, base, mode === 'development' ? development : production)
})
