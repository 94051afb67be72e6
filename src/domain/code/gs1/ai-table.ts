/** Every Application Identifier of the GS1 General Specifications, as data (lengths, content, company). */

type Rules = {
  /** One of these must be there too; `+` joins AIs that must all be. */
  readonly needs?: string
  /** None of these may be there; `n` is any digit. */
  readonly not?: string
  /** Key of a Digital Link, with the order of its qualifiers; `|` parts alternatives. */
  readonly key?: string
  readonly attribute?: false
}
/** AIs (`310:5` is 3100 to 3105), then the parts of the value in the notation of `application-identifier.ts`. */
export type AiRow = readonly [ais: string, format: string, rules?: Rules]

const ITEM = '01 02 03 8006 8026'
const GOODS = '01 02'
const CARGO = '00 01'
const MEASURED = '30 31nn 32nn 35nn 36nn'
const COUNTRIES = 'n3 [n3] [n3] [n3] [n3]'

/** Two measures of one kind contradict each other, whatever their decimals. */
const measures = (needs: string, stems: string): AiRow[] =>
  stems.split(' ').map((stem) => [`${stem}:5`, 'n6', { needs, not: `${stem}n` }])

export const AI_ROWS: readonly AiRow[] = [
  // what it is
  ['00', 'n18:check', { key: '' }],
  ['01', 'n14:check', { not: '255 37', key: '22 10 21|235' }],
  ['02', 'n14:check', { needs: '37', not: '01 03' }],
  ['03', 'n14:check', { not: '01 02 37 235', attribute: false }],
  ['253', 'n13:check [x-17]', { key: '' }],
  ['255', 'n13:check [n-12]', { not: '01 02 415 8006 8020 8026', key: '' }],
  ['8003', 'n1:zero n13:check [x-16]', { key: '' }],
  ['8004', 'x-30', { key: '7040' }],
  ['8006', 'n14:check n4:share', { not: '01 03 37', key: '22 10 21' }],
  ['8010', 'y-30', { key: '8011' }],
  ['8013', 'x-25', { key: '' }],
  ['8017', 'n18:check', { not: '8018', key: '8019' }],
  ['8018', 'n18:check', { not: '8017', key: '8019' }],
  ['8026', 'n14:check n4:share', { needs: '37', not: '02 03 8006' }],
  // which of them
  ['10', 'x-20', { needs: ITEM }],
  ['20', 'n2', { needs: ITEM }],
  ['21', 'x-20', { needs: '01 03 8006', not: '235', attribute: false }],
  ['22', 'x-20', { needs: '01', attribute: false }],
  ['235', 'x-28', { needs: '01', attribute: false }],
  ['240 241', 'x-30', { needs: ITEM }],
  ['242', 'n-6', { needs: '01 02 8006 8026' }],
  ['243', 'x-20', { needs: '01 03' }],
  ['250', 'x-30', { needs: '01+21 03+21 8006+21' }],
  ['251', 'x-30', { needs: '01 03 8006' }],
  ['8011', 'n-12', { needs: '8010', attribute: false }],
  ['8012', 'x-20', { needs: '01 03 8006' }],
  ['8014', 'x-25', { needs: '01', attribute: false }],
  ['8019', 'n-10', { needs: '8017 8018', attribute: false }],
  // when
  ['11 13 15 16', 'n6:month', { needs: ITEM }],
  ['12', 'n6:month', { needs: '8020' }],
  ['17', 'n6:month', { needs: `${ITEM} 255` }],
  ['7003', 'n6:day n4:time', { needs: '01 02 03' }],
  ['7006', 'n6:day', { needs: GOODS }],
  ['7007', 'n6:day [n6:day]', { needs: GOODS }],
  ['7011', 'n6:day [n4:time]', { needs: '01 02 03' }],
  ['8008', 'n6:day n2:hour [n2:sixty] [n2:sixty]', { needs: '01 02 03' }],
  // how much of it
  ['30', 'n-8', { needs: GOODS }],
  ['37', 'n-8', { needs: '00+02 00+8026' }],
  ...measures(GOODS, '310 311 312 313 314 315 316 320 321 322 323 324 325 326 327 328 329'),
  ...measures(GOODS, '350 351 352 356 357 360 361 364 365 366'),
  ...measures(CARGO, '330 331 332 333 334 335 336 340 341 342 343 344 345 346 347 348 349'),
  ...measures(CARGO, '353 354 355 362 363 367 368 369'),
  ...measures('01', '337'),
  ['8001', 'n4:positive n5:positive n3:positive n1 n1', { needs: '01' }],
  // what it costs
  ['390:9', 'n-15', { needs: '255 8020', not: '390n 391n 394n 8111' }],
  ['391:9', 'n3 n-15', { needs: '8020', not: '391n' }],
  ['392:9', 'n-15', { needs: '01+30 01+31nn 01+32nn 01+35nn 01+36nn', not: '392n 393n' }],
  ['393:9', 'n3 n-15', { needs: MEASURED, not: '393n' }],
  ['394:3', 'n4', { needs: '255', not: '394n 8111' }],
  ['395:5', 'n6', { needs: MEASURED, not: '392n 393n 395n 8005' }],
  ['8005', 'n6', { needs: GOODS }],
  ['8110 8112', 'x-70'],
  ['8111', 'n4', { needs: '255' }],
  // orders, places, payments
  ['400', 'x-30'],
  ['401', 'x-30', { key: '' }],
  ['402', 'n17:check', { key: '' }],
  ['403', 'x-30', { needs: '00' }],
  ['410 411 412 413 416', 'n13:check'],
  ['414', 'n13:check', { key: '254|7040' }],
  ['415', 'n13:check', { needs: '8020', key: '8020' }],
  ['417', 'n13:check', { key: '7040' }],
  ['254', 'x-20', { needs: '414', attribute: false }],
  ['420', 'x-20', { not: '421' }],
  ['421', 'n3 x-9', { not: '4307' }],
  ['7040', 'n1 x1 x1 x1', { attribute: false }],
  ['8007', 'x-34', { needs: '415' }],
  ['8020', 'x-25', { needs: '415', attribute: false }],
  // where it comes from
  ['422', 'n3', { needs: ITEM, not: '426' }],
  ['423 425', COUNTRIES, { needs: '01 02 03', not: '426' }],
  ['424', 'n3', { needs: '01 02 03', not: '426' }],
  ['426', 'n3', { needs: '01 02 03' }],
  ['427', 'x-3', { needs: '01+422 02+422 03+422' }],
  ['7002', 'x-30', { needs: GOODS }],
  ['7005', 'x-12', { needs: GOODS }],
  ['7008', 'x-3', { needs: GOODS }],
  ['7009', 'x-10', { needs: GOODS }],
  ['7010', 'x-2', { needs: '01 02 03' }],
  ['703:9', 'n3 x-27', { needs: GOODS }],
  // transport
  ['4300 4301 4310 4311 4320', 'x-35', { needs: '00' }],
  ['4302 4304 4305 4306 4312 4314 4315 4316', 'x-70', { needs: '00' }],
  ['4303', 'x-70', { needs: '4302' }],
  ['4313', 'x-70', { needs: '4312' }],
  ['4307 4317', 'x2', { needs: '00' }],
  ['4308 4319', 'x-30', { needs: '00' }],
  ['4309', 'n10 n10', { needs: '00' }],
  ['4318', 'x-20', { needs: '00' }],
  ['4321 4322 4323', 'n1:flag', { needs: '00' }],
  ['4324 4325', 'n6:month n4:time', { needs: '00' }],
  ['4326', 'n6:day', { needs: '00' }],
  ['4330', 'n6 [x1:minus]', { needs: '00', not: '4331' }],
  ['4331', 'n6 [x1:minus]', { needs: '00', not: '4330' }],
  ['4332', 'n6 [x1:minus]', { needs: '00', not: '4333' }],
  ['4333', 'n6 [x1:minus]', { needs: '00', not: '4332' }],
  ['7041', 'x-4', { needs: '00', attribute: false }],
  // industry, health care, certificates
  ['7001', 'n13', { needs: '01 02 8006 8026' }],
  ['7004', 'n-4', { needs: '01+10 03+10' }],
  ['7020', 'x-20', { needs: '01+416 03+416 8006+416' }],
  ['7021', 'x-20', { needs: '01 03 8006' }],
  ['7022', 'x-20', { needs: '01+7021 03+7021 8006+7021' }],
  ['7023', 'x-30'],
  ['71:7', 'x-20', { needs: '01' }],
  ['723:9', 'x2 x-28', { needs: '01 8004' }],
  ['7240', 'x-20', { needs: '01 8006', not: '03' }],
  ['7241', 'n2', { needs: '8017 8018' }],
  ['7242', 'x-25', { needs: '8017 8018' }],
  ['7250', 'n8:birthday', { needs: '8018', not: '7251' }],
  ['7251', 'n8:birthday n4:time', { needs: '8018', not: '7250' }],
  ['7252', 'n1', { needs: '8018' }],
  ['7253 7254', 'x-40', { needs: '8017 8018', not: '7256 7259' }],
  ['7255', 'x-10', { needs: '8017 8018', not: '7256 7259' }],
  ['7256', 'x-90', { needs: '8017 8018' }],
  ['7257', 'x-70', { needs: '8018' }],
  ['7258', 'x3', { needs: '8018+7259' }],
  ['7259', 'x-40', { needs: '8018', not: '7256' }],
  ['8002', 'x-20'],
  ['8009', 'x-50', { needs: '00 01 03' }],
  ['8030', 'z-90', { needs: '00 01+21 03+21 253 255 8003 8004 8006+21 8010+8011 8017 8018' }],
  ['8040', 'n15', { needs: '01+21', attribute: false }],
  ['8041', 'n15', { needs: '01+21+8040', attribute: false }],
  ['8042', 'n32', { needs: '01+21+8040', attribute: false }],
  ['8043', 'n18 [n-2]', { needs: '01+21+8040', attribute: false }],
  ['8200', 'x-70', { needs: '01', attribute: false }],
  // agreed between partners
  ['90', 'x-30'],
  ['91 92 93 94 95 96 97 98 99', 'x-90'],
]
