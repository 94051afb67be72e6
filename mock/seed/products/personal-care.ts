/** Toiletries, cosmetics and first aid. */
import { table } from '../table'

// biome-ignore format: one product a line
export const PERSONAL_CARE = table('personal-care', [
  ['Muyu shampoo', '沐屿控油洗发水', '1 L', '695644200101', [5990, 5490, 4990], 'lotion-bottle'],
  ['Muyu conditioner', '沐屿滋润护发素', '1 L', '695644200114', [5490, 4990], 'lotion-bottle'],
  ['Muyu body wash', '沐屿樱花沐浴露', '2 × 1 L', '695644200127 695644200140', [6990, 6390, 5990], 'lotion-bottle'],
  ['Muyu hand soap', '沐屿泡沫洗手液', '3 × 500 ml', '695644200153', [3990, 3590], 'lotion-bottle'],
  ['Muyu bar soap', '沐屿香皂', '6 × 115 g', '695644200166', [2290, 2090], 'bubbles'],
  ['Muyu body lotion', '沐屿身体乳', '500 ml', '695644200179', [4590, 4190, 3990], 'lotion-bottle'],
  ['Muyu hand cream', '沐屿护手霜', '75 ml', '6901696', [1290], 'lotion-bottle'],
  ['Haldorf sun lotion', '哈尔多夫防晒乳', '50 ml', '4219160', [8990, 8290, 7790], 'lotion-bottle'],
  ['Haldorf deodorant', '哈尔多夫止汗喷雾', '150 ml', '4218479', [3990, 3690], 'lotion-bottle'],
  ['Haldorf mouthwash', '哈尔多夫漱口水', '250 ml', '4224221', [2990], 'lotion-bottle'],
  ['Haldorf perfume spray', '哈尔多夫淡香喷雾', '50 ml', '356007016944', [5990, 5490], 'lotion-bottle'],
  ['Baichi toothpaste', '白驰护龈牙膏', '3 × 120 g', '691139301007', [3290, 2990, 2790], 'toothbrush'],
  ['Baichi mint toothpaste', '白驰薄荷牙膏', '180 g', '691139301020', [1490, 1390], 'toothbrush'],
  ['Baichi soft toothbrushes', '白驰软毛牙刷', '8 pcs', '691139301033', [2990, 2690], 'toothbrush'],
  ['Baichi electric brush heads', '白驰电动牙刷头', '6 pcs', '691139301046', [8990, 8290, 7790], 'toothbrush'],
  ['Baichi dental floss', '白驰牙线棒', '400 pcs', '691139301059', [2490, 2290], 'toothbrush'],
  ['Ruijian razor blades', '锐简剃须刀片', '8 pcs', '696068150101', [7990, 7390, 6990], 'razor'],
  ['Ruijian shaving foam', '锐简剃须泡', '250 ml', '696068150114', [2690], 'razor'],
  ['Mianyu cotton pads', '棉语化妆棉', '400 pads', '697400780101', [2490, 2290], 'roll-of-paper'],
  ['Mianyu sanitary pads', '棉语日用卫生巾', '60 pads', '697400780114 697400780127', [4590, 4190, 3890], 'roll-of-paper'],
  ['Yanse sheet masks', '颜舍补水面膜', '30 pads', '698233560101', [9990, 8990, 8490], 'lotion-bottle'],
  ['Yanse lipstick', '颜舍丝绒口红', '1 stick', '698233560114', [8990, 8290], 'lotion-bottle'],
  ['Anhu plasters', '安护创可贴', '100 pads', '691364001007', [1990, 1790], 'pill'],
  ['Anhu cold relief capsules', '安护感冒胶囊', '24 caps', '691364001020', [2290], 'pill', { tillOnly: true }],
  ['Anhu vitamin C', '安护维生素C片', '2 × 100 caps', '691364001033', [7990, 7290, 6890], 'pill'],
])
