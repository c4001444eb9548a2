/*
 * Search, added when a box is first used: MiniSearch over the index that the generator wrote in its form. The fields and
 * the folding have to be the same there (package search).
 */
(() => {
  const box = document.getElementById('seek');
  const {root} = box.dataset;
  const page = document.getElementById('found');
  const {load, data} = waymark;
  const begun = Promise.all([load(new URL('../vendor/minisearch.js', document.currentScript.src)), load(root + 'search/index.js')]);
  const gaps = /[\n\r\p{Z}\p{P}]+/u;
  const fold = text => text.normalize('NFD').replace(/[\p{M}\ufdd0\ufdd1]/gu, '').toLowerCase();
  const boost = {title: 6, names: 6, codes: 6, headings: 2, topics: 2};
  const settings = {
    fields: ['text', ...Object.keys(boost)],
    storeFields: [...'ktspih'],
    processTerm: fold,
    searchOptions: {boost}
  };
  const loaded = [];
  let mini, index;

  /* What the first sounds of Welsh words become (soft, nasal, aspirate), and what they were before. */
  const pairs = 'p b,p mh,p ph,t d,t nh,t th,c g,c ngh,c ch,b f,b m,d dd,d n,g ,g ng,m f,ll l,rh r, h'.split(',').map(p => p.split(' '));
  const swap = (word, from, to) => pairs.flatMap(p => word.startsWith(p[from]) ? p[to] + word.slice(p[from].length) : []);
  const mutated = word => [word, ...swap(word, 1, 0)].flatMap(w => [w, ...swap(w, 0, 1)]);

  /* What is looked up for a word: itself, begun or mistyped; mutated; and with another ending. Codes only as they are. */
  const asked = word => {
    const plain = !/\d/.test(word) && word[1];
    const also = (queries, prefix) => ({queries, prefix, boostTerm: () => .5});
    const stem = word.replace(/(ing|ers?|ed|es|s|iau|au|oedd|ion)$/, '');
    return {queries: [
      {queries: [word], prefix: true, fuzzy: plain && word[2] && .25, maxFuzzy: 2},
      also(plain ? [...new Set(mutated(word))].filter(w => w !== word) : [], word.length > 3),
      also(stem !== word && stem[2] ? [stem] : [], true)
    ]};
  };
  const words = query => query.queries?.flatMap(words) || query;

  /* A large index lies in parts: those with words that begin as these do are added, or without words all. */
  const complete = async all => {
    const {parts} = index;
    const missing = parts.flatMap((from, i) => !loaded.includes(i) && (!all || all.some(word =>
      from < word[0] + '\uffff' && (!parts[i + 1] || parts[i + 1] > word[0]))) ? i : []);
    await Promise.all(missing.map(i => load(root + 'search/index-' + i + '.js')));
    loaded.push(...missing);
    if (!mini || missing.length) {
      mini = MiniSearch.loadJS({...index.index, index: index.index.index.concat(...loaded.map(i => index.terms[i]))}, settings);
    }
    return missing[0] >= 0;
  };

  /* The best first; each has an address, a title, a kind, and perhaps a place and an abstract. */
  const find = waymark.find = async text => {
    await begun;
    index = data.search;
    const all = [...new Set(text.split(gaps).map(fold))].filter(word => word);
    const telling = all.filter(word => !index.passedOver.includes(word));
    const terms = telling[0] ? telling : all;
    const queries = terms.map(asked);
    const groups = queries.map(words);
    const hits = () => mini.search({queries}).map(r => {
      const met = groups.map(group => r.queryTerms.some(word => group.includes(word)));
      const title = fold(r.t).split(gaps).join(' ') + ' ';
      const near = title.indexOf(all.join(' ')) ? 1 : title.length > all.join(' ').length + 1 ? 1.3 : 2;
      return {...r, met, score: r.score / r.queryTerms.length * near * (r.k < 3 ? 1.5 : 1)};
    });
    await complete(groups.flat());
    let found = hits();
    /* What finds nothing there may begin with a wrong letter. */
    if (terms.some((t, i) => t[2] && !found.some(r => r.met[i])) && await complete()) found = hits();
    /* A place, by its name, and an indicator that answer different words have a page together. */
    const best = k => found.filter(r => r.k === k && (k || /title|names|codes/.test(Object.values(r.match)))).slice(0, 6);
    const over = (a, b) => a.met.some((m, i) => m && !b.met[i]);
    const both = best(1).flatMap(i => best(0)
      .filter(p => over(p, i) && over(i, p) && parseInt((index.sets[p.h] || '')[i.i >> 2], 16) >> (i.i & 3) & 1)
      .map(p => ({...i, p: p.t, met: i.met.map((m, n) => m || p.met[n]), score: p.score + i.score, id: p.id.replace('index.html', i.id)})));
    const ranked = both.concat(found);
    ranked.forEach(r => r.score *= (r.met.filter(m => m).length / terms.length) ** 2);
    ranked.sort((a, b) => b.score - a.score);
    return ranked.filter(r => r.score > ranked[0].score / 20);
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  };
  const list = page || element('div', {class: 'hits', role: 'listbox', id: 'hits', 'aria-label': box.labels[0].textContent});
  const status = element('p', {class: page ? 'fine src' : 'vh', role: 'status'});
  let options = [], active = -1, asks = 0;
  const text = () => box.value.trim();
  const whole = () => root + 'search/index.html#q=' + encodeURIComponent(text());
  const mark = to => {
    options[active]?.removeAttribute('aria-selected');
    active = to;
    const on = options[to];
    on?.setAttribute('aria-selected', true);
    on?.scrollIntoView({block: 'nearest'});
    box.setAttribute('aria-activedescendant', on?.id || '');
  };
  const show = open => {
    list.hidden = !open;
    if (page) return;
    box.setAttribute('aria-expanded', !!open);
    mark(-1);
  };
  /* What no translation was found for says so, between two signs that nobody sees. */
  const worded = text => text.split(/[\ufdd0\ufdd1]/).map((t, i) => i & 1 ? element('span', {lang: index.main}, t) : t);
  const link = (href, title, rest) => {
    const parts = [element('b', {}, ...worded(title)), element('span', {class: 'fine block'}, ...worded(rest))];
    return page ? element('li', {}, element('a', {href}, parts[0]), parts[1]) : element('a', {href, role: 'option', tabindex: -1}, ...parts);
  };
  const group = (kind, links) => page
    ? element('section', {class: 'band'}, element('h2', {}, kind), element('ul', {class: 'list'}, ...links))
    : element('div', {role: 'group', 'aria-label': kind}, element('p', {class: 'fine', 'aria-hidden': true}, kind), ...links);

  const run = async () => {
    const ask = ++asks, said = text();
    if (page) history.replaceState(null, '', said ? whole() : location.pathname);
    const found = said ? await find(said) : [];
    if (ask !== asks) return;
    const sum = !said ? '' : (found[0] ? index.count : index.none).replace('{0}', found.length || said);
    list.replaceChildren(...[...new Set(found.map(r => r.k))].map(k => group(index.kinds[k], found.filter(r => r.k === k)
      .slice(0, page ? 100 : 4).map(r => link(root + r.id, r.t, [r.p, r.s].filter(t => t).join(' · '))))));
    if (!page) list.append(found[0] ? link(whole(), index.all, '') : element('p', {'aria-hidden': true}, sum));
    options = [...list.querySelectorAll('[role=option]')];
    options.forEach((o, i) => o.id = 'hit-' + i);
    status.textContent = sum;
    show(said);
  };

  if (page) {
    box.parentNode.after(status);
  } else {
    box.after(list, status);
    for (const [key, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', 'hits']]) box.setAttribute(key, value);
    show();
    list.onmousedown = () => false;
    box.onblur = () => show();
    box.onfocus = run;
  }
  box.oninput = run;
  box.onkeydown = event => {
    const {key} = event, n = options.length, open = n && !list.hidden;
    if (open && key === 'ArrowDown') mark((active + 1) % n);
    else if (open && key === 'ArrowUp') mark(((active < 0 ? 0 : active) - 1 + n) % n);
    else if (key === 'Escape' && open) show();
    else if (key === 'Enter' && page) list.querySelector('a')?.focus();
    else if (key === 'Enter' && text()) location = options[active]?.href || whole();
    else return;
    event.preventDefault();
  };
  if (text()) run();
})();
