/** For cats and dogs. */
import { table } from '../table'

// biome-ignore format: one product a line
export const PETS = table('pets', [
  ['Miaotan adult cat food', '喵滩成猫粮', '8 kg', '697688300101', [18900, 17500, 16500], 'cat-face'],
  ['Miaotan kitten food', '喵滩幼猫粮', '2 kg', '697688300114', [7990, 7390], 'cat-face'],
  ['Miaotan tuna cat pouches', '喵滩金枪鱼猫餐包', '24 × 85 g', '697688300127 697688300140', [7990, 7290, 6890], 'cat-face'],
  ['Miaotan chicken cat tins', '喵滩鸡肉猫罐头', '12 × 170 g', '697688300153', [8990, 8290], 'cat-face'],
  ['Miaotan cat sticks', '喵滩猫条', '40 × 14 g', '697688300166', [4990, 4590, 4290], 'cat-face'],
  ['Miaotan tofu cat litter', '喵滩豆腐猫砂', '4 × 2.5 kg', '697688300179', [8990, 7990, 7490], 'cat-face'],
  ['Miaotan bentonite litter', '喵滩膨润土猫砂', '10 kg', '697688300192', [3990, 3690], 'cat-face'],
  ['Miaotan scratching board', '喵滩瓦楞猫抓板', '2 pcs', '697688300205', [3490], 'cat-face'],
  ['Wangchuan adult dog food', '汪川成犬粮', '12 kg', '697944520101', [23900, 21900, 20900], 'dog-face'],
  ['Wangchuan puppy food', '汪川幼犬粮', '3 kg', '697944520114', [9990, 9290], 'dog-face'],
  ['Wangchuan beef dog tins', '汪川牛肉狗罐头', '12 × 375 g', '697944520127', [9990, 9290, 8790], 'dog-face'],
  ['Wangchuan chicken jerky', '汪川鸡胸肉干', '800 g', '697944520140', [5990, 5490, 4990], 'dog-face'],
  ['Wangchuan dental chews', '汪川洁齿骨', '48 pcs', '697944520153', [6990, 6390], 'dog-face'],
  ['Wangchuan training pads', '汪川宠物尿垫', '100 pads', '697944520166', [6590, 5990, 5690], 'dog-face'],
  ['Wangchuan dog leash', '汪川反光牵引绳', '1 pcs', '697944520179', [4990], 'dog-face'],
  ['Wangchuan pet shampoo', '汪川宠物香波', '1 L', '697944520192', [3990, 3690], 'dog-face'],
])
