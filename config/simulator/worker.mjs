// One process of the simulator: runs its share of the seeds and reports as JSON.
const [bundle, from, count, step, most, plant] = process.argv.slice(2)
globalThis.PLANT = plant
const { runMany } = await import(bundle)
const batch = await runMany(Number(from), Number(count), Number(step), Number(most))
process.stdout.write(JSON.stringify(batch))
