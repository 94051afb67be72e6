// Types of pictures.mjs for the tests and the build.
export declare function pictureNames(): string[]
export declare function pictureSvg(name: string): string
export declare function writePictures(outDir: string, names?: readonly string[]): number
