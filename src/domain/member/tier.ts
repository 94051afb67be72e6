/** Tiers in rising order. Names, fees and benefits are data of the server. */
export const TIERS = ['none', 'ordinary', 'premium'] as const
export type Tier = (typeof TIERS)[number]

export const PAID_TIERS = ['ordinary', 'premium'] as const satisfies readonly Tier[]
export type PaidTier = (typeof PAID_TIERS)[number]

export const isHigher = (one: Tier, other: Tier): boolean => TIERS.indexOf(one) > TIERS.indexOf(other)
