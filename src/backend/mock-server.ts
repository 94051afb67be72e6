/** @backend of device work: the mock behind real HTTP (`npm run mock`) at TARO_APP_API. */
import { createDemoClient } from '@/clients/demo-client'
import type { Connect } from './backend'

export const connect: Connect = ({ http }) => ({ transport: http, demo: createDemoClient(http) })
