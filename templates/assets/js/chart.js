/* What charts can do beyond being looked at: tell of single points, turn into their table, be taken away. */
(() => {
  const {say, make, button, all, box} = waymark;
  const text = element => element?.textContent.trim() ?? '';
  const tip = make('div', {className: 'tip'});
  tip.setAttribute('role', 'status');
  document.body.append(tip);

  /* Shows words beside a box on the screen, or above or below it where there is no room beside it. */
  const tell = (spot, quiet, ...words) => {
    tip.ariaLive = quiet ? 'off' : 'polite';
    tip.replaceChildren(...words);
    const wide = document.documentElement.clientWidth - tip.offsetWidth - 4;
    const high = tip.offsetHeight;
    let left = spot.right + 10;
    let top = (spot.top + spot.bottom - high) / 2;
    if (left > wide) left = spot.left - 10 - tip.offsetWidth;
    if (quiet || left < 4) {
      left = Math.max(4, Math.min(wide, (spot.left + spot.right - tip.offsetWidth) / 2));
      top = spot.top - 8 - high;
      if (top < 4) top = spot.bottom + 8;
    } else top = Math.max(4, Math.min(innerHeight - high - 4, top));
    tip.style.left = left + scrollX + 'px';
    tip.style.top = top + scrollY + 'px';
  };
  const hush = () => {
    tip.replaceChildren();
    all('.at').forEach(mark => mark.remove());
  };

  /* A row of a table in words: its heading, then its cells, each after the heading of its column. */
  const words = row => {
    const heads = all('thead tr:last-child > *', row.closest('table'));
    const [name, ...cells] = row.cells;
    return [make('b', {}, text(name.querySelector('a')) || name.firstChild.textContent), ...cells.flatMap(cell => {
      const bar = cell.querySelector('.bar');
      const said = text(bar ? cell.querySelector('.vh') : cell);
      if (!said) return [];
      return bar ? [make('p', {}, said)] : [make('span', {}, text(heads[cell.cellIndex])), make('data', {className: 'num'}, said)];
    })];
  };

  /* The heights of a chart's lines at a position in per cent. */
  const heights = (svg, x) => all('.l1,.l2,.l3,.l4,.proj', svg)
    .flatMap(line => line.getAttribute('d').match(/-?[\d.]+ -?[\d.]+/g))
    .map(point => point.split(' '))
    .filter(point => Math.abs(point[0] - x) < .06)
    .map(point => point[1]);

  /* The pointer, or the arrow keys, go from row to row of the table; data-x says where each stands. */
  const explore = (chart, table) => {
    const svg = chart.querySelector('svg');
    const stops = chart.dataset.x.split(' ')
      .map((x, row) => [x, table.tBodies[0].rows[row]])
      .filter(([x]) => x != '-')
      .sort(([a], [b]) => a - b);
    let now = -1;
    const go = to => {
      hush();
      now = Math.max(0, Math.min(stops.length - 1, to));
      const [at, row] = stops[now];
      const x = at + '%';
      const end = svg.querySelector('.axis')?.getAttribute('y1') ?? svg.getAttribute('height');
      const rings = heights(svg, at).map(y => `<circle cx="${x}" cy="${y}" r="7"/>`).join('');
      svg.insertAdjacentHTML('beforeend', `<g class="at"><line class="cut" x1="${x}" x2="${x}" y1="14" y2="${end}"/>${rings}</g>`);
      tell(box(svg.querySelector('.at')), false, ...words(row));
    };
    const keys = {
      ArrowRight: () => now + 1,
      ArrowLeft: () => now < 0 ? stops.length : now - 1,
      Home: () => 0,
      End: () => stops.length
    };
    chart.tabIndex = 0;
    chart.setAttribute('aria-description', say('chart.keys'));
    chart.onpointermove = chart.onpointerdown = event => {
      const {left, width} = box(svg);
      const far = stops.map(([x]) => Math.abs(x - (event.clientX - left) / width * 100));
      go(far.indexOf(Math.min(...far)));
    };
    chart.onpointerleave = event => event.pointerType == 'mouse' && hush();
    chart.onblur = () => {
      hush();
      now = -1;
    };
    chart.onkeydown = event => {
      if (!keys[event.key]) return;
      event.preventDefault();
      go(keys[event.key]());
    };
  };

  /* Rows with bars tell what they hold when the pointer is on the bar, or a link within them has the focus. */
  const row = event => {
    const bar = event.target.closest('.rows tbody tr')?.querySelector('.bar');
    if (bar && (event.type == 'focusin' || event.target.closest('.c-bar,.c-half'))) {
      tell(box(bar), true, ...words(bar.closest('tr')));
    } else if (!event.target.closest('.chart')) hush();
  };
  document.addEventListener('pointerover', row);
  document.addEventListener('focusin', row);
  document.addEventListener('keydown', event => event.key == 'Escape' && hush());
  window.onresize = hush;

  /* What is remembered until the browser is closed; some allow none of it for files. */
  const memory = value => {
    try {
      return value == null ? sessionStorage.table : sessionStorage.table = value;
    } catch {
      return '';
    }
  };

  /* Another place beside this one: its line, its label and a column of its figures, from the indicator's file of all. */
  const compare = (figure, chart, table) => {
    const svg = chart.querySelector('svg');
    const inner = svg.querySelector('svg[viewBox]');
    const aria = chart.ariaLabel;
    const show = place => {
      all('.with', figure).forEach(part => part.remove());
      chart.ariaLabel = aria;
      history.replaceState(null, '', place ? '#with=' + place.id : location.pathname);
      if (!place) return;
      const {line, name, figures} = place;
      const value = figures.findLast(figure => /\d/.test(figure));
      const y = +line.match(/ ([\d.]+)(h0)?$/)[1];
      const taken = all('.lab', svg).map(label => label.getBBox());
      let at = y, far = 0;
      while (far < 330 && (at < 9 || at > 335 || taken.some(({y, height}) => at + 11 > y && at - 11 < y + height))) {
        far = far > 0 ? -far : 1 - far;
        at = y + far;
      }
      inner.insertAdjacentHTML('beforeend', `<path class="l4 with" vector-effect="non-scaling-stroke" d="${line}"/>`);
      svg.insertAdjacentHTML('beforeend', `<text class="lab t4 with" x="100%" dx="19" y="${at + 4.5}"></text>`);
      svg.lastChild.textContent = innerWidth < 560 ? name : name + ' ' + value;
      chart.ariaLabel += ' ' + say('chart.with', name, value);
      const {periods} = waymark.data.compare;
      table.tHead.rows[0].append(make('th', {scope: 'col', className: 'num with'}, name));
      for (const row of table.tBodies[0].rows) {
        row.append(make('td', {className: 'num with'}, figures[periods.indexOf(text(row.cells[0]))] ?? ''));
      }
    };
    const start = async chosen => {
      await waymark.load(chart.dataset.compare);
      const places = waymark.data.compare.places.filter(place => place.id != document.documentElement.dataset.place);
      const pick = make('select', {
        ariaLabel: say('chart.compare'),
        onchange: () => show(places[pick.selectedIndex - 1])
      }, make('option', {}, say('chart.compare')), ...places.map(place => make('option', {}, place.name)));
      opener.replaceWith(pick);
      const at = places.findIndex(place => place.id == chosen);
      pick.selectedIndex = at + 1;
      if (at < 0) pick.focus();
      else show(places[at]);
    };
    const opener = button(say('chart.compare'), () => start());
    const chosen = location.hash.match(/^#with=(.+)/);
    if (chosen) start(chosen[1]);
    return opener;
  };

  const save = async (figure, kind) => {
    await waymark.part('picture.js');
    waymark.picture(figure, kind);
  };

  for (const figure of all('figure:has(.src):not(.small-m *)')) {
    const chart = figure.querySelector('.chart');
    const details = figure.querySelector('details');
    const table = details?.querySelector('table');
    const tools = make('div', {className: 'tools'});
    if (chart && table) {
      const show = asTable => {
        chart.hidden = details.open = asTable;
        details.hidden = !asTable;
        flip.textContent = say(asTable ? 'chart.chart' : 'chart.table');
      };
      const flip = button('', () => {
        show(!chart.hidden);
        memory(chart.hidden ? 'y' : '');
      });
      details.firstElementChild.hidden = true;
      show(memory() == 'y');
      tools.append(flip);
      if (chart.dataset.x) explore(chart, table);
      if (chart.dataset.compare) tools.append(compare(figure, chart, table));
    }
    tools.append(button(say('chart.svg'), () => save(figure, 'svg')), button(say('chart.png'), () => save(figure, 'png')));
    if (details) details.before(tools);
    else figure.append(tools);
  }
})();
