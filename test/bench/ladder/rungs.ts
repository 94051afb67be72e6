/** The ladders: one thing gets worse from rung to rung while all others stay as in a clear picture. */
import type { Scene } from './camera'

export type Ladder = {
  readonly name: string
  readonly unit: string
  /** From harmless to hopeless. */
  readonly levels: readonly number[]
  at(level: number): Partial<Scene>
}

export const LADDERS: readonly Ladder[] = [
  {
    name: 'blur',
    unit: 'modules (sigma)',
    levels: [0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 1, 1.1],
    at: (level) => ({ blur: level }),
  },
  {
    name: 'motion',
    unit: 'modules across the bars',
    levels: [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5],
    at: (level) => ({ motion: level }),
  },
  {
    name: 'noise',
    unit: 'grey levels (sigma)',
    levels: [5, 10, 20, 30, 40, 50, 60, 75, 90, 110, 130, 160],
    at: (level) => ({ noise: level }),
  },
  {
    name: 'contrast',
    unit: '% of black to white',
    levels: [50, 30, 20, 15, 10, 8, 6, 5, 4, 3, 2.5, 2, 1.5],
    at: (level) => ({ contrast: level / 100 }),
  },
  {
    name: 'glare',
    unit: '% of the code’s height (radius)',
    levels: [10, 30, 50, 60, 70, 80, 90, 100, 110, 120, 140, 160],
    at: (level) => ({ glare: level / 100 }),
  },
  {
    name: 'tilt',
    unit: 'degrees',
    levels: [5, 10, 15, 20, 25, 30, 35, 40, 45],
    at: (level) => ({ tilt: level }),
  },
  {
    name: 'perspective',
    unit: 'degrees turned away',
    levels: [10, 20, 30, 40, 45, 50, 55, 60, 65, 70, 75],
    at: (level) => ({ yaw: level }),
  },
  {
    name: 'size',
    unit: 'pixels a module',
    levels: [3, 2, 1.5, 1.25, 1.1, 1, 0.9, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5],
    at: (level) => ({ pixelsPerModule: level }),
  },
]
