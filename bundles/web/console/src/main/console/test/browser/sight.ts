import type { Page } from 'playwright-core';

/**
 * Texts that cannot be read whole: beyond the window, or cut by a box that does not scroll. What ends in dots counts as cut
 * too, unless a title gives the whole.
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const HIDDEN = '.unseen, option, script, style, [aria-hidden=true], [inert]';
    const cut = (element: Element, rect: DOMRect): boolean => {
      // a font's own box is higher than its letters
      const spare = rect.height * 0.28;
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        if (/auto|scroll/.test(overflowX + overflowY)) return false;
        const edge = box.getBoundingClientRect();
        if (overflowX !== 'visible' && (rect.left < edge.left - 1.5 || rect.right > edge.right + 1.5)) return !box.closest('[title]');
        if (overflowY !== 'visible' && (rect.top < edge.top - spare || rect.bottom > edge.bottom + spare)) return true;
        if (position === 'fixed') break;
      }
      return rect.left < -1 || rect.right > window.innerWidth + 1 || rect.bottom > window.innerHeight + 4;
    };
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest(HIDDEN)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some((rect) => rect.width > 0 && cut(element, rect))) found.add(text);
    }
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input:not([type=checkbox], [type=radio], [type=file], [type=password])')) {
      const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value || field.placeholder;
      if (field.closest(HIDDEN) || !text) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const arrow = field instanceof HTMLSelectElement ? 16 : 0;
      if (pen.measureText(text).width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow + 1) found.add(`[${text}]`);
    }
    return [...found];
  });
}
