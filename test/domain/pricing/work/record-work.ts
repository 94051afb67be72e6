/** `npm run work`: writes down what the search does now, after a change that was meant. */
import { baskets, workOf, writeWork } from './work-table'

writeWork(Object.fromEntries(baskets().map((basket) => [basket.name, workOf(basket)])))
