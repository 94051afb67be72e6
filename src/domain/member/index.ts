/** Members: who is shopping, at which tier, until when, with whom, and what it has brought. */
export {
  addFamilyCard,
  CARD_ROLES,
  type CardRole,
  cardOf,
  decides,
  FAMILY_REFUSALS,
  type FamilyRefusal,
  type MemberCard,
  removeFamilyCard,
} from './family'
export { type Membership, STAFF_ROLES, type StaffRole, type Subject, tierOf } from './member'
export { type Plan, planOf } from './plan'
export {
  balanceOf,
  earnedLeft,
  type Ledger,
  POINTS_KINDS,
  type PointsAccount,
  type PointsEntry,
  type PointsEvent,
  type PointsKind,
  type PointsRule,
  pointsFor,
  recordPoints,
  spendableOf,
  usablePoints,
  worthOf,
} from './points'
export {
  keptPart,
  lessBy,
  type PaidBill,
  type Payback,
  paidThisYear,
  paybackOf,
  yearOf,
} from './savings'
export { graceAfter, type Standing, standingOf, type Until } from './standing'
export {
  mayRise,
  offersFor,
  offerTerm,
  TERM_KINDS,
  TERM_REFUSALS,
  type Term,
  type TermAsk,
  type TermKind,
  type TermOffer,
  type TermRefusal,
  yearAfter,
} from './term'
export { PAID_TIERS, type PaidTier, TIERS, type Tier } from './tier'
export { endTrial, isTrialOn, startTrial, TRIAL_REFUSALS, type Trial, type TrialRefusal } from './trial'
