/** Exit: passes and verdicts at the door. */
export {
  type ExitPass,
  type ExitVerdict,
  type FinalVerdict,
  type Inspection,
  PASS_REFUSALS,
  type PassRefusal,
  STOP_REASONS,
  type StopReason,
  timeLeft,
} from './exit-pass'
