/** Storage of a browser; private windows and full disks refuse politely. */
import { err, ok } from '@/domain/kernel'
import type { Storage } from './ports'

export const storage: Storage = {
  read(key) {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write(key, value) {
    try {
      window.localStorage.setItem(key, value)
      return ok(undefined)
    } catch (error) {
      return err(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'broken')
    }
  },
  onChange(work) {
    const listener = ({ key, storageArea }: StorageEvent) => {
      if (key !== null && storageArea === window.localStorage) work(key)
    }
    window.addEventListener('storage', listener)
    return () => window.removeEventListener('storage', listener)
  },
  remove(key) {
    try {
      window.localStorage.removeItem(key)
    } catch {
      // nothing was stored, then
    }
  },
}
