/**
 * Runs inside the page of a reading engine, after `show(href)`: what is wrong with the document that
 * is shown. Every rectangle of text is measured: where its page is, and whether it fits.
 */
export async function look(href, label) {
  const { document: shown, width, step, at } = await window.show(href);
  await shown.fonts?.ready;
  await new Promise((resolve) => setTimeout(resolve, 60));
  const faults = [];
  const pages = new Set();
  const walker = shown.createTreeWalker(shown.body, 4);
  const range = shown.createRange();
  const left = shown.body.getBoundingClientRect().left;
  let most = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    // Spaces at a line's end hang over the edge in preformatted text, and nobody sees them.
    const parts = node.parentElement.closest('pre') ? node.data.matchAll(/\S+/g) : [null];
    for (const part of parts) {
      if (part) {
        range.setStart(node, part.index);
        range.setEnd(node, part.index + part[0].length);
      } else range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > width + 1)
          faults.push(`text wider than the page: ${node.data.slice(0, 40)}`);
        const page = Math.floor((box.left - left + 1) / step);
        pages.add(page);
        most = Math.max(most, page);
      }
    }
  }
  for (const image of shown.images) {
    const box = image.getBoundingClientRect();
    if (box.width > width + 1) faults.push('a picture wider than the page');
    if (!image.naturalWidth) faults.push('a picture that is not there');
    pages.add(Math.max(0, Math.floor((box.left - left + 1) / step)));
  }
  if (!pages.size) faults.push('a blank page');
  for (let page = 0; page < most; page++)
    if (!pages.has(page)) faults.push(`page ${page + 1} is blank`);

  const plain = (text) =>
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const heading = shown.querySelector('h1, h2, h3, h4, h5, h6');
  const start = plain(heading ? heading.textContent : shown.body.textContent.slice(0, 400));
  const wanted = plain(label);
  const isOurs = /title\.xhtml|chapter-1\.xhtml|dedication|epigraph/.test(href);
  if (!isOurs && !start.includes(wanted) && !wanted.includes(start)) {
    faults.push(`“${label}” leads to “${start.slice(0, 40)}”`);
  }
  if (heading && Math.floor((heading.getBoundingClientRect().left - left + 1) / step) !== 0) {
    faults.push(`the heading of “${label}” is not on its first page`);
  }
  return { faults: [...new Set(faults)], pages: most + 1, at };
}
