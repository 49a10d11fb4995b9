/** The typeface of pictures: one family that has both scripts of Uzbek, in two weights, as files of an npm package. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fileOf = (name: string): string =>
  require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`);

export const FAMILY = 'Source Sans 3';

export type Weight = 400 | 600;

export const FONT_FILES: Readonly<Record<Weight, string>> = {
  400: fileOf('400Regular'),
  600: fileOf('600SemiBold'),
};
