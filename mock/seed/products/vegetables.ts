/** Vegetables, mushrooms and tofu. */
import { table } from '../table'

// biome-ignore format: one product a line
export const VEGETABLES = table('vegetables', [
  ['Tomato', '西红柿', 'by weight', '#21001', [798, 738], 'tomato'],
  ['Yellow potato', '黄心土豆', 'by weight', '#21002', [498, 458], 'potato'],
  ['Carrot', '胡萝卜', 'by weight', '#21003', [458], 'carrot'],
  ['Fruit cucumber', '水果黄瓜', 'by weight', '#21004', [1280, 1180, 1080], 'cucumber'],
  ['Long eggplant', '长茄子', 'by weight', '#21005', [698, 638], 'eggplant'],
  ['Purple onion', '紫皮洋葱', 'by weight', '#21006', [498], 'onion'],
  ['Purple garlic', '紫皮大蒜', 'by weight', '#21007', [1580, 1480], 'onion'],
  ['Screw pepper', '螺丝椒', 'by weight', '#21008', [1180, 1080], 'hot-pepper'],
  ['Bok choy', '上海青', 'by weight', '#21009', [598, 538], 'leafy-green'],
  ['Chinese cabbage', '大白菜', 'by weight', '#21010', [298], 'leafy-green'],
  ['Red sweet potato', '红心地瓜', 'by weight', '#21011', [698, 628, 598], 'potato'],
  ['Broccoli', '西兰花', 'by weight', '#21012', [1080, 980], 'leafy-green'],
  ['Lotus root', '莲藕', 'by weight', '#21013', [1180, 1080], 'onion'],
  ['Qingyu baby spinach', '青屿嫩菠菜', '300 g', '694718550140', [1290, 1190, 1090], 'leafy-green'],
  ['Qingyu romaine hearts', '青屿罗马生菜心', '3 pcs', '694718550153', [1490, 1390], 'leafy-green'],
  ['Qingyu sweet corn', '青屿水果玉米', '6 pcs', '694718550166', [2480, 2280, 2080], 'ear-of-corn'],
  ['Qingyu shiitake', '青屿鲜香菇', '500 g', '694718550179', [1580, 1480], 'brown-mushroom'],
  ['Qingyu king oyster mushroom', '青屿杏鲍菇', '600 g', '694718550192', [1280, 1180], 'brown-mushroom'],
  ['Qingyu sugar snap peas', '青屿甜豆', '400 g', '694718550205', [1680, 1580, 1480], 'pea-pod'],
  ['Qingyu mixed chillies', '青屿什锦辣椒', '250 g', '694718550218', [890], 'hot-pepper'],
  ['Hegu Select baby carrots', '禾谷优选迷你胡萝卜', '1 kg', '695233070478', [1490, 1390, 1290], 'carrot'],
  ['Hegu Select edamame', '禾谷优选毛豆', '800 g', '695233070491', [1390, 1290], 'pea-pod'],
  ['Doujian firm tofu', '豆见北豆腐', '700 g', '690541701033', [690, 630], 'butter'],
  ['Doujian dried tofu', '豆见五香豆干', '360 g', '690541701046', [1290, 1190, 1090], 'butter'],
])
