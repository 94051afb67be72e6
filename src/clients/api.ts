/** A table of endpoints → an object of typed calls. */
import type { Endpoint } from '@/contract/endpoint'
import type { Call, Connection } from './call'
import { callEndpoint } from './call'

export type Api<Table> = { readonly [Name in keyof Table]: Call<Table[Name]> }

export function createApi<Table extends object>(table: Table, connection: Connection): Api<Table> {
  const calls = Object.entries(table).map(([name, endpoint]) => [
    name,
    (input: object) => callEndpoint(endpoint as Endpoint, input, connection),
  ])
  // each value was built from the endpoint of the same name just above
  return Object.fromEntries(calls) as Api<Table>
}
