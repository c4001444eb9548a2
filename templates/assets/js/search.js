/*
 * Search, added when a box is first used: MiniSearch over the index that the generator wrote in its form. The fields and
 * the folding have to be the same there (package search).
 */
(() => {
  'use strict';
  const vendored = new URL('../vendor/minisearch.js', document.currentScript.src).href;
  const gaps = /[\n\r\p{Z}\p{P}]+/u;
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const settings = {
    fields: ['title', 'names', 'headings', 'topics', 'text', 'codes'],
    storeFields: [...'ktspih'],
    processTerm: fold,
    searchOptions: {boost: {title: 6, names: 6, codes: 6, headings: 2, topics: 2}}
  };
  const loaded = [];
  let mini, index;

  /* What the first sounds of Welsh words become: soft, nasal, aspirate. */
  const sounds = 'p b mh ph,t d nh th,c g ngh ch,b f m,d dd n,g  ng,m f,ll l,rh r'.split(',').map(s => s.split(' '));
  const swap = (word, from, to) => word.startsWith(from) ? [to + word.slice(from.length)] : [];
  const roots = word => [word, ...sounds.flatMap(([root, ...forms]) => forms.flatMap(f => swap(word, f, root))), ...swap(word, 'h', '')];
  const mutated = word => [...new Set(roots(word).flatMap(w =>
    [w, 'h' + w, ...sounds.flatMap(([root, ...forms]) => forms.flatMap(f => swap(w, root, f)))]))].filter(w => w !== word);

  /* What is looked up for a word: itself, begun or mistyped; mutated; and with another ending. Codes only as they are. */
  const asked = word => {
    const plain = !/\d/.test(word);
    const queries = [{queries: [word], prefix: true, fuzzy: plain && word.length > 2 && .25, maxFuzzy: 2}];
    const more = (words, prefix) => queries.push({queries: words, prefix, boostTerm: () => .5});
    if (plain && word[1]) more(mutated(word), word.length > 3);
    const stem = word.replace(/(ing|ers?|ed|es|s|iau|au|oedd|ion)$/, '');
    if (stem !== word && stem[2]) more([stem], true);
    return {queries};
  };
  const words = query => query.queries ? query.queries.flatMap(words) : query;

  /* A large index lies in parts: those with words that begin as these do are added. */
  const complete = async (root, asked) => {
    const {parts} = index;
    const missing = parts.map((from, i) => i).filter(i => !loaded.includes(i) && asked.some(word =>
      parts[i] < word[0] + '\uffff' && (i + 1 === parts.length || parts[i + 1] > word[0])));
    await Promise.all(missing.map(i => waymark.load(root + 'search/index-' + i + '.js')));
    loaded.push(...missing);
    if (!mini || missing[0] >= 0) {
      mini = MiniSearch.loadJS({...index.index, index: index.index.index.concat(...loaded.map(i => index.terms[i]))}, settings);
    }
  };

  /* The best first; each has an address, a title, a kind, and perhaps a place and an abstract. */
  waymark.find = async (root, text) => {
    await begun;
    index = waymark.data.search;
    const all = [...new Set(text.split(gaps).map(fold))].filter(word => word);
    const telling = all.filter(word => !index.passedOver.includes(word));
    const terms = telling[0] ? telling : all;
    if (!terms[0]) return [];
    const queries = terms.map(asked);
    await complete(root, words({queries}));
    const groups = queries.map(words);
    const said = terms.join(' ');
    const found = mini.search({queries}).map(r => {
      const title = fold(r.t).split(gaps).join(' ');
      const close = title === said ? 2 : title.startsWith(said) ? 1.3 : 1;
      return {
        ...r,
        met: groups.map(group => r.queryTerms.some(word => group.includes(word))),
        score: r.score / r.queryTerms.length * close * (r.k < 2 ? 1.5 : 1)
      };
    });
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

  const box = document.getElementById('seek');
  const {root} = box.dataset;
  const begun = Promise.all([vendored, root + 'search/index.js'].map(waymark.load));
  const page = document.getElementById('found');
  const list = page || element('div', {class: 'hits', role: 'listbox', id: 'hits', 'aria-label': box.labels[0].textContent});
  const status = element('p', {class: page ? 'fine src' : 'vh', role: 'status'});
  let options = [], active = -1, asks = 0;
  const whole = () => root + 'search/index.html#q=' + encodeURIComponent(box.value.trim());

  const mark = to => {
    options[active]?.removeAttribute('aria-selected');
    active = to;
    const on = options[to];
    on?.setAttribute('aria-selected', true);
    on?.scrollIntoView({block: 'nearest'});
    box.setAttribute('aria-activedescendant', on ? on.id : '');
  };
  const show = (open = false) => {
    if (page) return;
    list.hidden = !open;
    box.setAttribute('aria-expanded', open);
    mark(-1);
  };
  const option = (href, ...children) => element('a', {role: 'option', tabindex: -1, href}, ...children);
  const rest = r => element('span', {class: 'fine block'}, [r.p, r.s].filter(t => t).join(' · '));
  const group = (kind, hits) => {
    const name = index.kinds[kind];
    const title = r => element('b', {}, r.t);
    return page
      ? element('section', {class: 'band'}, element('h2', {}, name), element('ul', {class: 'list'},
        ...hits.map(r => element('li', {}, element('a', {href: root + r.id}, title(r)), rest(r)))))
      : element('div', {role: 'group', 'aria-label': name}, element('p', {class: 'fine', 'aria-hidden': true}, name),
        ...hits.map(r => option(root + r.id, title(r), rest(r))));
  };

  const run = async () => {
    const ask = ++asks, text = box.value.trim();
    if (page) history.replaceState(null, '', text ? whole() : location.pathname);
    const found = text ? await waymark.find(root, text) : [];
    if (ask !== asks) return;
    const said = !text ? '' : found[0] ? index.count.replace('{0}', found.length) : index.none.replace('{0}', text);
    const kinds = new Set(found.map(r => r.k));
    list.replaceChildren(...[...kinds].map(k => group(k, found.filter(r => r.k === k).slice(0, page ? 100 : 4))));
    if (!page) list.append(found[0] ? option(whole(), index.all) : element('p', {'aria-hidden': true}, said));
    options = [...list.querySelectorAll('[role=option]')];
    options.forEach((o, i) => o.id = 'hit-' + i);
    status.textContent = said;
    show(!!text);
  };

  if (page) {
    box.parentNode.after(status);
  } else {
    box.after(list, status);
    for (const [key, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', 'hits']]) box.setAttribute(key, value);
    show();
    list.onmousedown = () => false;
    box.onblur = () => show();
    box.onfocus = () => box.value.trim() && run();
  }
  box.oninput = run;
  box.onkeydown = event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && options[0] && !list.hidden) mark((Math.max(active, step < 0 ? 0 : -1) + step + options.length) % options.length);
    else if (event.key === 'Escape' && !page && !list.hidden) show();
    else if (event.key === 'Enter' && page) list.querySelector('a')?.focus();
    else if (event.key === 'Enter' && box.value.trim()) location = active < 0 ? whole() : options[active].href;
    else return;
    event.preventDefault();
  };
  if (box.value) run();
})();
