/** A shift the server no longer knows has ended, whatever staff were doing. */
import type { Refused } from '@/clients/call'
import type { Result } from '@/domain/kernel'
import type { StaffStore } from '@/stores/staff-store'

export const watchShift =
  (staff: StaffStore) =>
  <T, E extends Refused<string>>(answer: Result<T, E>): Result<T, E> => {
    if (!answer.ok && (answer.error.code === 'signed-out' || answer.error.code === 'not-allowed'))
      staff.shiftEnded()
    return answer
  }
