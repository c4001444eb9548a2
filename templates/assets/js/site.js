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

  root.classList.add('js');
})();
