/** Words that an adult reads in a minute: the mean for English non-fiction in Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const wordsPerMinute = 238;

/**
 * Whole minutes that the text of a body takes to read; `undefined` below two, which need no word. A word is what stands between
 * spaces and has a letter or a figure; of scripts without spaces it finds few.
 */
export function readingMinutes(body: string): number | undefined {
  const text = body.replace(/\[@[^\]]*\]|^::.*$/gm, ' ');
  const words = text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
  const minutes = Math.round(words.length / wordsPerMinute);
  return minutes >= 2 ? minutes : undefined;
}
