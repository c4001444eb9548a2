/*
 * The site's script: classic, deferred, without requests to anywhere. Pages are whole without it.
 * What it says comes from words-<language>.js, which is loaded before it; what it shows, from the page's own tables or
 * from data files of the site, which are scripts that fill waymark.data. Further parts are loaded where they are used.
 */
{
  const root = document.documentElement;
  const here = document.currentScript.src;
  const loads = {};
  const make = (tag, properties, ...content) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...content);
    return made;
  };
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const text = element => element?.textContent.trim() ?? '';

  /* Adds a script of the site on first use; a promise of its end. */
  const load = src => loads[src] ||= new Promise((onload, onerror) => document.head.append(make('script', {src, onload, onerror})));
  const part = name => load(here.replace('site.js', name));

  /* A message in the page's language, with what it speaks of. */
  const say = (key, ...values) => waymark.words[key].replace(/\{(\d)\}/g, (whole, i) => values[i]);
  const button = (content, onclick, className = 'text') => make('button', {type: 'button', onclick, className}, content);
  Object.assign(waymark, {root, make, all, one, text, load, part, say, button});

  /* Where the list from A to Z is linked, there is a box to search in; what searches is loaded when it is used. */
  const way = one('[data-seek]');
  if (way) {
    const {seek} = way.dataset;
    const label = make('label', {htmlFor: 'seek'}, seek);
    const box = make('input', {id: 'seek', type: 'search', autocomplete: 'off', onfocus: () => load(way.dataset.load)});
    if (way.closest('.seek')) {
      label.className = 'vh';
      box.placeholder = seek;
    }
    way.before(label, box);
    if (one('#found')) box.focus();
  }

  /* Tables are sorted by the buttons in their headings: what is missing last, equal ones as they stood. */
  const key = cell => {
    const {value} = cell.dataset;
    return value && !isNaN(value) ? +value : value ?? text(cell);
  };
  const sort = head => {
    const heads = head.parentNode.cells;
    const down = head.ariaSort == 'ascending';
    for (const other of heads) other.ariaSort = null;
    head.ariaSort = down ? 'descending' : 'ascending';
    for (const body of head.closest('table').tBodies) {
      body.append(...[...body.rows]
        .filter(row => row.cells.length == heads.length)
        .map(row => [row, key(row.cells[head.cellIndex])])
        .sort(([, a], [, b]) => (a === '') - (b === '') || (down ? -1 : 1) * (a.at ? a.localeCompare(b, root.lang, {numeric: true}) : a - b))
        .map(([row]) => row));
    }
  };
  for (const head of all('.sortable thead tr:last-child th')) {
    if (!text(head) || one('.ends', head)) continue;
    const sorter = button('', () => sort(head), 'sort');
    const link = one('a', head);
    if (link) {
      sorter.ariaLabel = text(link);
      link.after(sorter);
    } else {
      sorter.append(...head.childNodes);
      head.append(sorter);
    }
  }

  one('#w-take-away ~ .list')?.append(make('li', {}, button(say('print'), () => print())));
  root.className = 'js';
  if (one('figure .src')) part('chart.js');
  if (one('#pair')) part('pair.js');
}
