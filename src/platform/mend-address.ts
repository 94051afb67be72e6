/** Mini programs are opened by their host, with addresses that make sense. */
export function mendAddress(): void {}
