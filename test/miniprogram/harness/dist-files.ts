// Reads the files of a built mini program.
import fs from 'node:fs'
import path from 'node:path'
import type { Bag } from './types'
import { isBag } from './types'

export type SubPackage = { root: string; pages: string[] }
export type AppConfig = { pages: string[]; tabs: string[]; subPackages: SubPackage[] }

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
const bags = (value: unknown): Bag[] => (Array.isArray(value) ? value.filter(isBag) : [])

export const readText = (dist: string, file: string): string => fs.readFileSync(path.join(dist, file), 'utf8')

export const hasFile = (dist: string, file: string): boolean => fs.existsSync(path.join(dist, file))

/** A JSON file as an object; an absent file is an empty one. */
export function readJson(dist: string, file: string): Bag {
  if (!hasFile(dist, file)) return {}
  const parsed: unknown = JSON.parse(readText(dist, file))
  return isBag(parsed) ? parsed : {}
}

/** The parts of app.json that matter here. `pages` holds main package and sub-package pages alike. */
export function readAppConfig(dist: string): AppConfig {
  const app = readJson(dist, 'app.json')
  const subPackages = bags(app.subPackages ?? app.subpackages).map((sub) => ({
    root: String(sub.root).replace(/^\/|\/$/g, ''),
    pages: strings(sub.pages),
  }))
  const tabBar = isBag(app.tabBar) ? app.tabBar : {}
  return {
    pages: [
      ...strings(app.pages),
      ...subPackages.flatMap((sub) => sub.pages.map((page) => path.posix.join(sub.root, page))),
    ],
    tabs: bags(tabBar.list ?? tabBar.items).map((tab) => String(tab.pagePath)),
    subPackages,
  }
}

/** Every file below `dist`, as a path relative to it with forward slashes, in a stable order. */
export function listFiles(dist: string, extension = ''): string[] {
  const walk = (folder: string): string[] =>
    fs.readdirSync(path.join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) return walk(file)
      return file.endsWith(extension) ? [file] : []
    })
  return walk('').sort()
}
