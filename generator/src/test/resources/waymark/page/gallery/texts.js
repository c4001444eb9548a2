/* Finds texts of a figure that run into each other or are cut off, as a list of sentences. Boxes are those of the ink. */
(() => {
  const pen = document.createElement('canvas').getContext('2d');
  const found = [];
  const unseen = e => e && (getComputedStyle(e).clipPath === 'inset(50%)' || unseen(e.parentElement));
  const shown = e => e.checkVisibility() && !unseen(e);
  const clip = e => {
    let box = {left: 0, right: innerWidth, top: -1e9, bottom: 1e9};
    for (let p = e.parentElement; p; p = p.parentElement) {
      const scrolls = getComputedStyle(p).overflowX === 'auto';
      if (scrolls || getComputedStyle(p).overflowX === 'visible') continue;
      const r = p.getBoundingClientRect();
      box = {left: Math.max(box.left, r.left), right: Math.min(box.right, r.right),
        top: Math.max(box.top, r.top), bottom: Math.min(box.bottom, r.bottom)};
    }
    return box;
  };
  const lines = node => {
    const range = document.createRange();
    const text = node.data;
    const all = [];
    let from = -1, last = null;
    for (let i = 0; i <= text.length; i++) {
      let r = null;
      if (i < text.length && text[i].trim()) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        r = range.getClientRects()[0];
        if (!r) continue;
      } else if (i < text.length) continue;
      if (last && (!r || Math.abs(r.top - last.top) > 3)) {
        all.push({text: text.slice(from, last.end), left: last.left, right: last.right, top: last.top});
        last = null;
      }
      if (r) {
        if (!last) { from = i; last = {left: r.left, right: r.right, top: r.top, end: i + 1}; }
        else { last.left = Math.min(last.left, r.left); last.right = Math.max(last.right, r.right); last.end = i + 1; }
      }
    }
    return all;
  };
  const boxes = figure => {
    const all = [];
    const walk = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const e = node.parentElement;
      if (!node.data.trim() || !shown(e)) continue;
      const style = getComputedStyle(e);
      pen.font = style.fontStyle + ' ' + style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
      const roll = e.closest('.scroll');
      const view = roll && roll.getBoundingClientRect();
      for (const line of lines(node)) {
        // what has to be scrolled to isn't cut off, and stands beside nothing before it is
        if (view && (line.right > view.right || line.left < view.left)) continue;
        const ink = pen.measureText(line.text);
        const base = line.top + ink.fontBoundingBoxAscent;
        all.push({text: line.text.trim(), left: line.left, right: line.right, node: node,
          top: base - ink.actualBoundingBoxAscent, bottom: base + ink.actualBoundingBoxDescent, clip: clip(e),
          drawn: !!e.closest('svg')});
      }
    }
    return all;
  };
  for (const figure of document.querySelectorAll('figure, .peer')) {
    if (figure.parentElement.closest('figure')) continue;
    const name = figure.closest('section').querySelector('h2').textContent;
    const edge = figure.getBoundingClientRect();
    const texts = boxes(figure);
    texts.sort((a, b) => a.top - b.top);
    texts.forEach((t, i) => {
      if (t.left < Math.max(t.clip.left, t.drawn ? edge.left : 0) - 2
          || t.right > Math.min(t.clip.right, t.drawn ? edge.right : innerWidth) + 2
          || t.top < Math.max(t.clip.top, edge.top) - 1 || t.bottom > Math.min(t.clip.bottom, edge.bottom) + 1)
        found.push(name + ': "' + t.text + '" is cut off');
      for (let j = i + 1; j < texts.length && texts[j].top < t.bottom; j++) {
        const o = texts[j];
        if (o.left < t.right - 0.5 && t.left < o.right - 0.5 && o.top < t.bottom - 0.5 && o.bottom > t.top + 0.5)
          found.push(name + ': "' + t.text + '" runs into "' + o.text + '"');
      }
    });
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  return found;
})()
