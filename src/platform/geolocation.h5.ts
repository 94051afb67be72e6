/** Where the browser says it is. */
import { err, ok } from '@/domain/kernel'
import type { Geolocation } from './ports'

/** Milliseconds to wait, and how old a known place may be. */
const OPTIONS = { timeout: 8000, maximumAge: 120_000 }

export const geolocation: Geolocation = {
  locate: () =>
    new Promise((resolve) => {
      if (!navigator.geolocation) return resolve(err('unavailable'))
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve(ok({ latitude: coords.latitude, longitude: coords.longitude })),
        (error) => resolve(err(error.code === error.PERMISSION_DENIED ? 'refused' : 'unavailable')),
        OPTIONS,
      )
    }),
}
