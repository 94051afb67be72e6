// Types of targets.mjs for its test.
type Target = {
  readonly type: 'h5' | 'weapp' | 'alipay'
  readonly out: string
  readonly proof: string
  readonly settings: Readonly<Record<string, string>>
}

export declare const TARGETS: Readonly<Record<string, Target>>
export declare function sharingFolderWith(name: string): string[]
