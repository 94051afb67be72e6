/**
 * GTINs printed on real packs that public barcode photographs show; the catalogue gives them invented names.
 * `text` is what stands under the bars and `gtin` the number it means; `photo` is the picture's name in that set.
 */
import type { Symbology } from '@/domain/code'

export type Photographed = {
  readonly gtin: string
  readonly text: string
  readonly symbology: Symbology
  readonly photo: string
}

// biome-ignore format: one pack a line
export const PHOTOGRAPHED: readonly Photographed[] = [
  { gtin: '8480017507990', text: '8480017507990', symbology: 'ean13', photo: 'images/ean13/085bf4a3006c.webp' },
  { gtin: '8480010092271', text: '8480010092271', symbology: 'ean13', photo: 'images/ean13/467192cad78d.webp' },
  { gtin: '5603667020517', text: '5603667020517', symbology: 'ean13', photo: 'images/ean13/25cbafea1829.webp' },
  { gtin: '8413000065504', text: '8413000065504', symbology: 'ean13', photo: 'images/ean13/6dccf3a4f282.webp' },
  { gtin: '4820024790635', text: '4820024790635', symbology: 'ean13', photo: 'images/ean13/5ce4d8024893.webp' },
  { gtin: '7622400791949', text: '7622400791949', symbology: 'ean13', photo: 'images/ean13/4385b228d82e.webp' },
  { gtin: '7622200008018', text: '7622200008018', symbology: 'ean13', photo: 'images/ean13/9a82a368839d.webp' },
  { gtin: '5449000039231', text: '5449000039231', symbology: 'ean13', photo: 'images/ean13/95ebc5f4d62c.webp' },
  { gtin: '9000275609022', text: '9000275609022', symbology: 'ean13', photo: 'images/ean13/884b7f32e137.webp' },
  { gtin: '5201815331227', text: '5201815331227', symbology: 'ean13', photo: 'images/ean13/7df0cc16256e.webp' },
  { gtin: '3560070169443', text: '3560070169443', symbology: 'ean13', photo: 'images/ean13/7fb27df3652f.webp' },
  { gtin: '42191605', text: '42191605', symbology: 'ean8', photo: 'images/ean8/70b4de40624d.webp' },
  { gtin: '42184799', text: '42184799', symbology: 'ean8', photo: 'images/ean8/92bd4f49c067.webp' },
  { gtin: '42242215', text: '42242215', symbology: 'ean8', photo: 'images/ean8/2a9f7799b441.webp' },
  { gtin: '059290522143', text: '059290522143', symbology: 'upca', photo: 'images/upca/443f748bb38c.webp' },
  { gtin: '066721017185', text: '066721017185', symbology: 'upca', photo: 'images/upca/12025b80ae06.webp' },
  { gtin: '036602301467', text: '036602301467', symbology: 'upca', photo: 'images/upca/8feb89fdf834.webp' },
  { gtin: '057961000228', text: '057961000228', symbology: 'upca', photo: 'images/upca/1223324a3158.webp' },
  { gtin: '012000006494', text: '01264904', symbology: 'upce', photo: 'images/upce/33205b8b9e28.webp' },
  { gtin: '049000006582', text: '04965802', symbology: 'upce', photo: 'images/upce/3a755eaf6338.webp' },
]
