/** What an endpoint of WeChat Pay answers before it is signed. */
import type { Result } from '@/domain/kernel'
import type { Json } from '../../wire/strict-json'
import type { WechatError } from './error'

/** Without a body: 204. */
export type WechatAnswer = Result<{ readonly status: number; readonly body: Json | null }, WechatError>
