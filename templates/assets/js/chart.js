/* What charts can do beyond being looked at: tell of single points, turn into their table, be taken away. */
{
  const {root, make, all, one, text, load, say, button, data} = waymark;
  const box = part => part.getBoundingClientRect();
  const tip = make('div', {className: 'tip', role: 'status'});
  document.body.append(tip);
  let now = -1;
  const hush = () => {
    now = -1;
    tip.replaceChildren();
    one('.at')?.remove();
  };
  onresize = hush;
  onkeydown = ({key}) => {
    key == 'Escape' && hush();
  };

  /* The pointer, or the arrow keys, go from row to row of the table; data-x says where each stands. */
  const explore = (chart, table) => {
    const svg = one('svg', chart);
    const heads = all('thead tr:last-child > *', table);
    const stops = chart.dataset.x.split(' ')
      .map((x, i) => [x, table.tBodies[0].rows[i]])
      .filter(([x]) => x != '-')
      .sort(([a], [b]) => a - b);
    const go = to => {
      hush();
      now = Math.max(0, Math.min(stops.length - 1, to));
      const [at, row] = stops[now];
      svg.insertAdjacentHTML('beforeend', `<line class="cut at" x1="${at}%" x2="${at}%" y1="14" y2="85%"/>`);
      /* The row in words, each cell after the heading of its column; on the side of the point that has more room. */
      tip.replaceChildren(...[...row.cells].map(text).flatMap((said, i) => !said ? [] : (i ? [text(heads[i]), said] : [said])
        .map(part => make(i ? 'span' : 'b', {}, part))));
      const {left, top, width} = box(svg);
      const wide = root.clientWidth;
      const x = left + width * at / 100;
      tip.style = `top:${top + scrollY}px;` + (x < wide / 2 ? `left:${x + 10}px` : `right:${wide - x + 10}px`);
    };
    chart.tabIndex = 0;
    chart.ariaDescription = say('chart.keys');
    chart.onpointermove = chart.onpointerdown = event => {
      const {left, width} = box(svg);
      const far = stops.map(([x]) => Math.abs(x - (event.clientX - left) / width * 100));
      go(far.indexOf(Math.min(...far)));
    };
    chart.onpointerleave = event => event.pointerType == 'mouse' && hush();
    chart.onblur = hush;
    chart.onkeydown = event => {
      const to = {ArrowRight: now + 1, ArrowLeft: now < 0 ? 1e9 : now - 1, Home: 0, End: 1e9}[event.key];
      if (to != null) {
        event.preventDefault();
        go(to);
      }
    };
  };

  /* What is remembered until the browser is closed; some allow none of it for files. */
  const memory = value => {
    try {
      return sessionStorage.table = value ?? sessionStorage.table;
    } catch {}
  };

  /* Another place beside this one: its line, its label and a column of its figures, from the indicator's file of all. */
  const compare = (figure, chart, table) => {
    const svg = one('svg', chart);
    const aria = chart.ariaLabel;
    const show = place => {
      all('.with', figure).forEach(part => part.remove());
      chart.ariaLabel = aria;
      history.replaceState(null, '', place ? '#with=' + place.id : location.pathname);
      if (!place) return;
      const {line, name, figures, value, y} = place;
      /* The label stands beside the end of the line, or as near to it as no other does. */
      const taken = all('.lab', svg).map(label => label.getAttribute('y'));
      let at = y;
      let far = 0;
      while (at < 13 || taken.some(y => Math.abs(y - at) < 19)) {
        far = far > 0 ? -far : 1 - far;
        at = y + far;
      }
      one('svg[viewBox]', svg).insertAdjacentHTML('beforeend', `<path class="l4 with" vector-effect="non-scaling-stroke" d="${line}"/>`);
      svg.insertAdjacentHTML('beforeend', `<text class="lab t4 with" x="100%" dx="19" y="${at}"></text>`);
      svg.lastChild.textContent = innerWidth < 560 ? name : name + ' ' + value;
      chart.ariaLabel += ' ' + say('chart.with', name, value);
      const column = (row, tag, said) => row.append(make(tag, {className: 'num with'}, said));
      column(table.tHead.rows[0], 'th', name);
      for (const row of table.tBodies[0].rows) column(row, 'td', figures[data.compare.periods.indexOf(text(row.cells[0]))] ?? '');
    };
    const start = async chosen => {
      await load(chart.dataset.compare);
      const places = data.compare.places.filter(place => place.id != root.dataset.place);
      const choose = () => show(places.find(place => place.id == pick.value));
      const option = (value, name) => make('option', {value}, name);
      const pick = make('select', {ariaLabel: say('chart.compare'), onchange: choose},
        option('', say('chart.compare')), ...places.map(place => option(place.id, place.name)));
      opener.replaceWith(pick);
      chosen ? choose(pick.value = chosen) : pick.focus();
    };
    const opener = button(say('chart.compare'), () => start());
    if (/^#with=/.test(location.hash)) start(location.hash.slice(6));
    return opener;
  };

  /* A figure as a picture of its own, as it looks in light: every text, line and shape with its colour written out. */
  const LOOKS = 'fill stroke stroke-width stroke-dasharray stroke-linecap paint-order font-family font-size font-weight'.split(' ');
  const EDGE = 24;
  const set = (part, values) => {
    for (const name in values) part.setAttribute(name, values[name]);
    return part;
  };
  const looks = style => Object.fromEntries(LOOKS.map(name => [name, style.getPropertyValue(name)]));
  const element = (name, values) => set(document.createElementNS('http://www.w3.org/2000/svg', name), values);
  const composed = figure => {
    const put = (name, values, said = '') => {
      const part = element(name, values);
      part.append(said);
      picture.append(part);
      return part;
    };
    const paint = node => {
      const said = node.data;
      const style = getComputedStyle(said ? node.parentNode : node);
      if (said) {
        const range = new Range();
        let line;
        let end;
        for (const {0: word, index} of said.matchAll(/[^\s-]*-*\s*/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const {x, y, width, height} = box(range);
          if (y == end) line.append(word);
          else if (width) {
            end = y;
            line = put('text', {...looks(style), x, y: y + height * .79, fill: style.color}, word);
          }
        }
        return;
      }
      const {x, y, width, height} = box(node);
      const at = {x, y, width, height};
      if (!width || style.display == 'none' || node.matches('.vh,.tools')) return;
      /* A drawing, with what its classes and variables come to; what is hidden at this width stays away. */
      if (node.localName == 'svg') {
        const copy = node.cloneNode(true);
        const parts = [copy, ...all('*', copy)];
        [node, ...all('*', node)].forEach((from, i) => {
          const style = getComputedStyle(from);
          if (style.display == 'none') parts[i].remove();
          set(parts[i], looks(style)).removeAttribute('class');
        });
        picture.append(set(copy, {...at, overflow: 'visible'}));
        return;
      }
      const fill = (color, values) => /, 0\)/.test(color) || put('rect', {...at, ...values, fill: color});
      fill(style.backgroundColor);
      const thick = parseFloat(style.borderBottomWidth);
      if (thick) fill(style.borderBottomColor, {y: y + height - thick, height: thick});
      node.childNodes.forEach(paint);
    };
    const {x, y, width, height} = box(figure);
    const frame = {x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE};
    const picture = element('svg', {...frame, viewBox: Object.values(frame).join(' ')});
    put('rect', {...frame, fill: getComputedStyle(document.body).backgroundColor});
    paint(figure);
    return new XMLSerializer().serializeToString(picture);
  };

  /* Offers the picture to be kept: as it is, or in points, two for each of its own. */
  const save = (figure, kind, said) => button(said, async () => {
    root.className = 'light';
    if (one('.chart:not([hidden])', figure)) figure.style = 'width:720px;max-width:none';
    const picture = composed(figure);
    figure.style = '';
    root.className = 'js';
    let file = new Blob([picture], {type: 'image/svg+xml'});
    if (kind == 'png') {
      const image = make('img', {src: 'data:image/svg+xml,' + encodeURIComponent(picture)});
      await image.decode();
      const canvas = new OffscreenCanvas(2 * image.width, 2 * image.height);
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      file = await canvas.convertToBlob();
    }
    const name = (document.title + ' ' + text(one('h2', figure.closest('section,main')))).replace(/[^\p{L}\d]+/gu, '-');
    make('a', {href: URL.createObjectURL(file), download: name + '.' + kind}).click();
  });

  for (const figure of all('figure:has(.src):not(.small-m *)')) {
    const chart = one('.chart', figure);
    const details = one('details', figure);
    const table = one('details table', figure);
    const tools = make('div', {className: 'tools'});
    if (chart && table) {
      const show = asTable => {
        chart.hidden = details.open = asTable;
        details.hidden = !asTable;
        flip.textContent = say(asTable ? 'chart.chart' : 'chart.table');
      };
      const flip = button('', () => {
        show(!chart.hidden);
        memory(chart.hidden);
      });
      details.firstElementChild.hidden = true;
      show(memory() == 'true');
      tools.append(flip);
      if (chart.dataset.x) explore(chart, table);
      if (chart.dataset.compare) tools.append(compare(figure, chart, table));
    }
    /* Of words alone no picture is worth keeping, nor of tables on phones, where rows fall apart into labels and figures. */
    if (chart || innerWidth > 767 && one('svg', figure)) tools.append(save(figure, 'svg', say('chart.svg')), save(figure, 'png', say('chart.png')));
    if (details) details.before(tools);
    else figure.append(tools);
  }
}
