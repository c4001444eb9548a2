/*
 * The site's one script: classic, deferred, without requests to anywhere. Pages are whole without it.
 * What it says comes from words-<language>.js, which is loaded before it; what it shows, from the page's own tables or
 * from data files of the site, which are scripts that fill waymark.data.
 * A remark stands on lines of its own and a text on one line: remarks and indentation are left out of what is served.
 */
(() => {
  'use strict';
  const root = document.documentElement;
  const loads = {};

  /* Adds a script of the site on first use; a promise of its end. */
  waymark.load = src => loads[src = new URL(src, document.baseURI).href] ||= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  /* A part of the page that names a script in data-load gets it as soon as it is used. */
  document.addEventListener('focusin', event => {
    const part = event.target.closest('[data-load]');
    if (part) waymark.load(part.dataset.load);
  });

  /* Where the list from A to Z is linked, there is a box to search in. */
  const way = document.querySelector('[data-seek]');
  if (way) {
    const {seek, ...data} = way.dataset;
    const [label, box] = ['label', 'input'].map(name => document.createElement(name));
    label.textContent = seek;
    label.htmlFor = box.id = 'seek';
    box.type = 'search';
    box.autocomplete = 'off';
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

  root.classList.add('js');
})();
