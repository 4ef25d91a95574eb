import { visit } from 'unist-util-visit';
import { imagesFolder, type ImageFile } from '../collections/images.ts';
import { findNearest, joinAlternatives } from '../collections/nearest.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Body } from '../syntax/parse-body.ts';

/** What the address of a picture begins with: the way from the folder of a collection, so that other readers of Markdown find it. */
const before = `../${imagesFolder}/`;

/** Finds the picture of each figure in a body and sets it on the node. An address of anything else is a problem. */
export function resolveImages({ tree, source }: Body, images: ReadonlyMap<string, ImageFile>): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'figure', (figure) => {
    const image = figure.url.startsWith(before) ? images.get(figure.url.slice(before.length)) : undefined;
    if (image) figure.image = image;
    else problems.push(unknownImage(source.placeAt(figure.position?.start.offset ?? 0), figure.url, images));
  });
  return problems;
}

function unknownImage(place: Place, url: string, images: ReadonlyMap<string, ImageFile>): Problem {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const nearest = findNearest(name, images.keys()).map((image) => `\`${before}${image}\``);
  return problem(
    'unknown-image',
    place,
    `Unexpected picture \`${url}\`, expected one of the folder \`${imagesFolder}/\`, as \`${before}quay.jpg\`.`,
    nearest.length > 0
      ? `Did you mean ${joinAlternatives(nearest)}?`
      : `Put the file into \`${imagesFolder}/\`: no picture comes from elsewhere.`,
  );
}
