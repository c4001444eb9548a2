/*
 * The site's script: classic, deferred, without requests to anywhere. Pages are whole without it.
 * What it says comes from words-<language>.js, which is loaded before it; what it shows, from the page's own tables or
 * from data files of the site, which are scripts that fill waymark.data. Further parts are loaded where they are used.
 * A remark stands on lines of its own and a text on one line: remarks and indentation are left out of what is served.
 */
(() => {
  const {words} = waymark;
  const root = document.documentElement;
  const here = document.currentScript.src;
  const loads = {};
  const make = (tag, properties, ...content) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...content);
    return made;
  };
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* Adds a script of the site on first use; a promise of its end. */
  const load = src => loads[src = new URL(src, document.baseURI).href] ||= new Promise((onload, onerror) => {
    document.head.append(make('script', {src, onload, onerror}));
  });

  /* A message in the page's language, with what it speaks of. */
  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (whole, i) => values[i]);
  const button = (text, onclick, className = 'text') => make('button', {type: 'button', onclick, className}, text);

  Object.assign(waymark, {
    load, say, make, button, all,
    box: element => element.getBoundingClientRect(),
    /* Adds a part of the script itself. */
    part: name => load(new URL(name, here).href)
  });

  /* A part of the page that names a script in data-load gets it as soon as it is used. */
  document.addEventListener('focusin', event => {
    const part = event.target.closest('[data-load]');
    if (part) load(part.dataset.load);
  });

  /* Where the list from A to Z is linked, there is a box to search in. */
  const way = document.querySelector('[data-seek]');
  if (way) {
    const {seek, ...data} = way.dataset;
    const label = make('label', {htmlFor: 'seek'}, seek);
    const box = make('input', {id: 'seek', type: 'search', autocomplete: 'off'});
    Object.assign(box.dataset, data);
    if (way.closest('.seek')) {
      label.className = 'vh';
      box.placeholder = seek;
    }
    way.before(label, box);
    if (document.getElementById('found')) {
      box.value = decodeURIComponent(location.hash.replace('#q=', ''));
      box.focus();
    }
  }

  /* Tables are sorted by the buttons in their headings: what is missing last, equal ones as they stood. */
  const names = new Intl.Collator(root.lang, {numeric: true});
  const key = cell => {
    const value = cell.dataset.value ?? cell.textContent.trim();
    return value && 'value' in cell.dataset && !isNaN(value) ? +value : value;
  };
  const sort = head => {
    const down = head.ariaSort == 'ascending';
    for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    for (const body of head.closest('table').tBodies) {
      body.append(...[...body.rows]
        .filter(row => row.cells.length == head.parentNode.cells.length)
        .map(row => ({row, key: key(row.cells[head.cellIndex])}))
        .sort((a, b) => (a.key === '') - (b.key === '') || (down ? -1 : 1) * (a.key.at ? names.compare(a.key, b.key) : a.key - b.key))
        .map(sorted => sorted.row));
    }
  };
  for (const head of all('.sortable thead tr:last-child th')) {
    if (!head.textContent.trim() || head.querySelector('.ends')) continue;
    const sorter = button('', () => sort(head), 'sort');
    const link = head.querySelector('a');
    if (link) {
      sorter.setAttribute('aria-label', link.textContent);
      link.after(sorter);
    } else {
      sorter.append(...head.childNodes);
      head.append(sorter);
    }
  }

  document.querySelector('#w-take-away ~ .list')
    ?.append(make('li', {}, button(say('print'), () => print())));

  root.classList.add('js');
  if (document.querySelector('figure .src')) waymark.part('chart.js');
})();
