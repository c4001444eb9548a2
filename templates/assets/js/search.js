/*
 * Search, added when a box is first used: MiniSearch over the index that the generator wrote in its form. The folding has
 * to be the same there (package search); fields, their weights and what is known of a language come with the index.
 */
{
  const {load, part, make, all, one, data} = waymark;
  const box = one('#seek');
  const page = one('#found');
  const {root} = one('[data-seek]').dataset;
  const begun = Promise.all([part('../vendor/minisearch.js'), load(root + 'search/index.js')]);
  const gaps = /[\n\r\p{Z}\p{P}]+/u;
  const fold = text => text.normalize('NFD').replace(/[\p{M}\ufdd0\ufdd1]/gu, '').toLowerCase();
  const loaded = [];
  let mini;
  let index;

  /* What the first sounds of Welsh words become (soft, nasal, aspirate), and what they were before. */
  const swap = (word, from, to) => index.sounds.flatMap(p => word.startsWith(p[from]) ? p[to] + word.slice(p[from].length) : []);
  const mutated = word => [word, ...swap(word, 1, 0)].flatMap(w => [w, ...swap(w, 0, 1)]);

  /* What is looked up for a word: itself, begun or mistyped; mutated; and with another ending. Codes only as they are. */
  const asked = word => {
    const plain = !/\d/.test(word) && word[1];
    const also = (queries, prefix) => ({queries, prefix, boostTerm: () => .5});
    const stem = word.replace(new RegExp(index.endings), '');
    return {queries: [
      {queries: [word], prefix: true, fuzzy: plain && word[2] && .25, maxFuzzy: 2},
      also(plain ? [...new Set(mutated(word))].filter(w => w != word) : [], word.length > 3),
      also(stem != word && stem[2] ? [stem] : [], true)
    ]};
  };
  const words = query => query.queries?.flatMap(words) || query;

  /* A large index lies in parts: those with words that begin as these do are added, or without words all. */
  const complete = async words => {
    const {parts} = index;
    const missing = parts.flatMap((from, i) => !loaded.includes(i) && (!words || words.some(word =>
      from < word[0] + '\uffff' && (!parts[i + 1] || parts[i + 1] > word[0]))) ? i : []);
    await Promise.all(missing.map(i => load(`${root}search/index-${i}.js`)));
    loaded.push(...missing);
    if (!mini || missing.length) {
      const terms = index.index.index.concat(...loaded.map(i => index.terms[i]));
      mini = MiniSearch.loadJS({...index.index, index: terms}, {...index.settings, processTerm: fold});
    }
    return missing[0] >= 0;
  };

  /* The best first; each has an address, a title, a kind, and perhaps a place and an abstract. */
  const find = waymark.find = async text => {
    await begun;
    index = data.search;
    const given = [...new Set(text.split(gaps).map(fold))].filter(word => word);
    const telling = given.filter(word => !index.passedOver.includes(word));
    const terms = telling[0] ? telling : given;
    const phrase = given.join(' ');
    const queries = terms.map(asked);
    const groups = queries.map(words);
    const hits = () => mini.search({queries}).map(r => {
      const met = groups.map(group => r.queryTerms.some(word => group.includes(word)));
      const title = fold(r.t).split(gaps).join(' ');
      const near = title.indexOf(phrase) ? 1 : title[phrase.length] ? 1.3 : 2;
      return {...r, met, score: r.score / r.queryTerms.length * near * (r.k < 3 ? 1.5 : 1)};
    });
    await complete(groups.flat());
    let found = hits();
    /* What finds nothing there may begin with a wrong letter. */
    if (terms.some((t, i) => t[2] && !found.some(r => r.met[i])) && await complete()) found = hits();
    /* A place, by its name, and an indicator that answer different words have a page together. */
    const best = k => found.filter(r => r.k == k && (k || /title|names|codes/.test(Object.values(r.match)))).slice(0, 6);
    const over = (a, b) => a.met.some((m, i) => m && !b.met[i]);
    const both = best(1).flatMap(i => best(0)
      .filter(p => over(p, i) && over(i, p) && parseInt((index.sets[p.h] || '')[i.i >> 2], 16) >> (i.i & 3) & 1)
      .map(p => ({...i, p: p.t, met: i.met.map((m, n) => m || p.met[n]), score: p.score + i.score, id: p.id.replace('index.html', i.id)})));
    const ranked = both.concat(found);
    for (const r of ranked) r.score *= (r.met.filter(m => m).length / terms.length) ** 2;
    ranked.sort((a, b) => b.score - a.score);
    return ranked.filter(r => r.score > ranked[0].score / 20);
  };

  const list = page || make('div', {className: 'hits', role: 'listbox', id: 'hits', ariaLabel: box.labels[0].textContent});
  const status = make('p', {className: page ? 'fine src' : 'vh', role: 'status'});
  let options = [];
  let active = -1;
  let asks = 0;
  const typed = () => box.value.trim();
  const whole = () => root + 'search/index.html#q=' + encodeURIComponent(typed());
  const mark = to => {
    active = to;
    options.forEach((option, i) => option.ariaSelected = i == to || null);
    options[to]?.scrollIntoView({block: 'nearest'});
    box.setAttribute('aria-activedescendant', options[to]?.id || '');
  };
  const show = open => {
    list.hidden = !open;
    if (page) return;
    box.ariaExpanded = !!open;
    mark(-1);
  };
  /* What no translation was found for says so, between two signs that nobody sees. */
  const worded = text => text.split(/[\ufdd0\ufdd1]/).map((t, i) => i & 1 ? make('span', {lang: index.main}, t) : t);
  const link = (href, title, rest) => {
    const way = make('a', {href}, make('b', {}, ...worded(title)));
    const more = make('span', {className: 'fine block'}, ...worded(rest));
    if (page) return make('li', {}, way, more);
    way.append(more);
    return Object.assign(way, {role: 'option', tabIndex: -1});
  };
  const group = (kind, links) => page
    ? make('section', {className: 'band'}, make('h2', {}, kind), make('ul', {className: 'list'}, ...links))
    : make('div', {role: 'group', ariaLabel: kind}, make('p', {className: 'fine', ariaHidden: true}, kind), ...links);

  const run = async () => {
    const ask = ++asks;
    const said = typed();
    if (page) history.replaceState(null, '', said ? whole() : location.pathname);
    const found = said ? await find(said) : [];
    if (ask != asks) return;
    status.textContent = said && (found[0] ? index.count : index.none).replace('{0}', found.length || said);
    list.replaceChildren(...[...new Set(found.map(r => r.k))].map(k => group(index.kinds[k], found.filter(r => r.k == k)
      .slice(0, page ? 100 : 4).map(r => link(root + r.id, r.t, [r.p, r.s].filter(t => t).join(' · '))))));
    if (!page) list.append(found[0] ? link(whole(), index.all, '') : make('p', {ariaHidden: true}, status.textContent));
    options = all('[role=option]', list);
    options.forEach((option, i) => option.id = 'hit-' + i);
    show(said);
  };

  if (page) {
    box.parentNode.after(status);
    box.value = decodeURIComponent(location.hash.replace('#q=', ''));
  } else {
    box.after(list, status);
    box.setAttribute('aria-controls', 'hits');
    Object.assign(box, {role: 'combobox', ariaAutoComplete: 'list', onblur: () => show(), onfocus: run});
    show();
    list.onmousedown = () => false;
  }
  box.oninput = run;
  box.onkeydown = event => {
    const {key} = event;
    const open = options[0] && !list.hidden;
    const step = open && {ArrowDown: 1, ArrowUp: -1}[key];
    if (step) mark((Math.max(active, -(step > 0)) + step + options.length) % options.length);
    else if (key == 'Escape' && open) show();
    else if (key != 'Enter') return;
    else if (page) one('a', list)?.focus();
    else if (typed()) location = options[active]?.href || whole();
    event.preventDefault();
  };
  if (typed()) run();
}
