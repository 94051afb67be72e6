/** Members: who is shopping and at which tier. */
export {
  isExpired,
  type Membership,
  STAFF_ROLES,
  type StaffRole,
  type Subject,
  TIERS,
  type Tier,
  tierOf,
} from './member'
