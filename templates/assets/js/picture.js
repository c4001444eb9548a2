/* A figure as a picture of its own, as it looks in light: every text, line and shape with its colour written out. */
(() => {
  const {make, all, box} = waymark;
  const escape = text => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt()};`);
  const tag = (name, values, content = '') => '<' + name + Object.entries(values)
    .map(([key, value]) => [key, value.toFixed ? value.toFixed(1) : value])
    .filter(([key, value]) => !/^(class|aria.*)$/.test(key) && !/^(butt|miter|normal)$/.test(value))
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('') + `>${content}</${name}>`;
  const looks = (style, names) => Object.fromEntries(names.map(name => [name, style.getPropertyValue(name)]));
  const TYPE = ['font-family', 'font-size', 'font-weight'];
  const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order'];
  const fonts = make('canvas').getContext('2d');

  /* A drawing with what its classes and variables come to; what is hidden at this width stays away. */
  const drawn = (node, place) => {
    if (node.data) return escape(node.data);
    const style = getComputedStyle(node);
    const name = node.localName;
    return style.display == 'none' ? '' : tag(name, {
      ...Object.fromEntries([...node.attributes].map(a => [a.name, a.value])),
      ...looks(style, /^t/.test(name) ? [...LOOKS, ...TYPE] : LOOKS),
      ...place
    }, [...node.childNodes].map(child => drawn(child)).join(''));
  };

  const painted = (node, left, top) => {
    const {x, y, width, height} = node.data ? {} : box(node);
    const at = {x: x - left, y: y - top, width, height};
    const style = getComputedStyle(node.data ? node.parentNode : node);
    if (node.data) {
      const range = new Range();
      const lines = [];
      for (const {0: whole, 1: blank, 2: word, index} of node.data.matchAll(/(\s*)([^\s-]+-*|-+)/g)) {
        range.setStart(node, index + blank.length);
        range.setEnd(node, index + whole.length);
        const spot = box(range);
        const last = lines.at(-1);
        if (last?.spot.top == spot.top) last.text += (blank && ' ') + word;
        else if (spot.width) lines.push({spot, text: word});
      }
      fonts.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const up = fonts.measureText('x').fontBoundingBoxAscent;
      return lines.map(({spot, text}) =>
        tag('text', {x: spot.x - left, y: spot.y - top + up, fill: style.color, ...looks(style, TYPE)}, escape(text))).join('');
    }
    if (!width || style.display == 'none' || node.matches('.vh,.tools')) return '';
    if (node.localName == 'svg') return drawn(node, {...at, overflow: 'visible'});
    const filled = (fill, place) => /, 0\)/.test(fill) ? '' : tag('rect', {...at, ...place, fill});
    const edges = ['top', 'bottom', 'left', 'right'].map(side => {
      const thick = parseFloat(style[`border-${side}-width`]);
      return thick && filled(style[`border-${side}-color`], {
        [/o/.test(side) ? 'height' : 'width']: thick,
        ...side == 'bottom' && {y: at.y + height - thick},
        ...side == 'right' && {x: at.x + width - thick}
      });
    });
    return [filled(style.backgroundColor), ...edges.filter(edge => edge), ...[...node.childNodes].map(child => painted(child, left, top))].join('');
  };

  const EDGE = 24;
  const composed = figure => {
    const light = document.documentElement.classList;
    const labels = all('[data-l]', figure).filter(cell => getComputedStyle(cell, '::before').content != 'none');
    light.add('light');
    if (figure.querySelector('.chart:not([hidden])')) Object.assign(figure.style, {width: '720px', maxWidth: 'none'});
    const said = labels.map(cell => cell.insertBefore(make('span', {className: 'fine'}, cell.dataset.l), cell.firstChild));
    const {x, y, width, height} = box(figure);
    const picture = tag('svg', {xmlns: 'http://www.w3.org/2000/svg', width: width + 2 * EDGE, height: height + 2 * EDGE, viewBox: `0 0 ${width + 2 * EDGE} ${height + 2 * EDGE}`},
      tag('rect', {width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor}) + painted(figure, x - EDGE, y - EDGE));
    said.forEach(label => label.remove());
    figure.removeAttribute('style');
    light.remove('light');
    return picture;
  };

  /* Offers the picture to be kept: as it is, or in points, two for each of its own. */
  waymark.picture = async (figure, kind) => {
    const picture = composed(figure);
    let file = new Blob([picture], {type: 'image/svg+xml'});
    if (kind == 'png') {
      const image = make('img', {src: 'data:image/svg+xml,' + encodeURIComponent(picture)});
      await image.decode();
      const canvas = make('canvas', {width: 2 * image.width, height: 2 * image.height});
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      file = await new Promise(done => canvas.toBlob(done));
    }
    const name = (document.title + ' ' + (figure.closest('.band')?.querySelector('h2')?.textContent ?? ''))
      .normalize('NFD').toLowerCase().replace(/[^a-z0-9 ]/g, '').trim().replace(/ +/g, '-').slice(0, 90);
    make('a', {href: URL.createObjectURL(file), download: name + '.' + kind}).click();
  };
})();
