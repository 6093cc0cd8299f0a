import type { Page } from 'playwright-core';

const LARGER_PX = 20;

/** What does not fit in the largest type: reaches over the edge of the page, or is cut off without a sign that it is. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((size) => {
    const told = (node: Element) =>
      `${node.tagName.toLowerCase()} “${(node.textContent ?? '').slice(0, 40)}”`;
    const scrolls = (node: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(node).overflowX) ||
      (node.parentElement !== null && scrolls(node.parentElement));
    const before = document.documentElement.style.fontSize;
    document.documentElement.style.fontSize = `${size}px`;
    const edge = document.documentElement.clientWidth + 1;
    const seen = [...document.querySelectorAll('button, a, label, h1, h2, h3, p, dt, dd, th, li')]
      .filter((node) => node.checkVisibility() && getComputedStyle(node).position !== 'absolute')
      // the gap in the frame of a field is drawn by words that nobody sees
      .filter((node) => node.closest('[aria-hidden=true]') === null);
    const over = seen.filter((node) => node.getBoundingClientRect().right > edge && !scrolls(node));
    const cut = seen.filter((node) => {
      const { overflowX, textOverflow } = getComputedStyle(node);
      return node.scrollWidth > node.clientWidth + 1 && overflowX === 'hidden' && textOverflow !== 'ellipsis';
    });
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    document.documentElement.style.fontSize = before;
    return [
      ...(beyond > 0 ? [`the page is ${beyond} px too wide in large type`] : []),
      ...over.map((node) => `over the edge in large type: ${told(node)}`),
      ...cut.map((node) => `cut off in large type: ${told(node)}`),
    ];
  }, LARGER_PX);
}
