/** Schemas of notices: topics this build has no words for are not offered. */
import * as v from 'valibot'
import type { NoticeTemplate, TemplateId } from '@/domain/notice'
import { NOTICE_TOPICS } from '@/domain/notice'

/** As the host apps spell theirs. */
export const templateIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/)) as v.GenericSchema<
  unknown,
  unknown
> as v.GenericSchema<unknown, TemplateId>

export const topicSchema = v.picklist(NOTICE_TOPICS)

const templateSchema: v.GenericSchema<unknown, NoticeTemplate> = v.object({
  topic: topicSchema,
  id: templateIdSchema,
})

export const templatesSchema: v.GenericSchema<unknown, NoticeTemplate[]> = v.pipe(
  v.array(v.fallback(templateSchema as v.GenericSchema<unknown, NoticeTemplate | null>, null)),
  v.transform((templates) => templates.flatMap((template) => (template ? [template] : []))),
)
