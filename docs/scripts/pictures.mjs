import { takePictures } from './lib/pictures/take-pictures.mjs';

// Takes the pictures of the guide and of the READMEs anew, from the built product. They are part of the repository: look
// at them before they are committed.
await takePictures({ say: (line) => process.stdout.write(`${line}\n`) });
