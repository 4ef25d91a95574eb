import { imagesFolder, type ImageFile } from '../collections/images.ts';
import { findNearest, formatSuggestion } from '../collections/nearest.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Body } from '../syntax/parse-body.ts';
import { walk } from '../syntax/walk.ts';

/** What the address of a picture begins with: the way from the folder of a collection, so that other readers of Markdown find it. */
const before = `../${imagesFolder}/`;

/** Finds the picture of each figure in a body and sets it on the node. An address of anything else is a problem. */
export function resolveImages({ tree, source }: Body, images: ReadonlyMap<string, ImageFile>): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    if (node.type !== 'figure') return;
    const image = node.url.startsWith(before) ? images.get(node.url.slice(before.length)) : undefined;
    if (image) node.image = image;
    else problems.push(unknownImage(source.placeAt(node.position?.start.offset ?? 0), node.url, images));
  });
  return problems;
}

function unknownImage(place: Place, url: string, images: ReadonlyMap<string, ImageFile>): Problem {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const nearest = findNearest(name, images.keys()).map((image) => before + image);
  return problem(
    'unknown-image',
    place,
    `Unexpected picture \`${url}\`, expected one of the folder \`${imagesFolder}/\`, as \`${before}quay.jpg\`.`,
    formatSuggestion(nearest) ?? `Put the file into \`${imagesFolder}/\`: no picture comes from elsewhere.`,
  );
}
