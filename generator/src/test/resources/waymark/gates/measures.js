/* What tests measure on a page that is open: each function gives the faults it finds, as texts. */
const measures = (() => {
  'use strict';
  const all = selector => [...document.querySelectorAll(selector)];
  const shown = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && e.getClientRects().length > 0;
  const told = e => e.outerHTML.replace(/\s+/g, ' ').slice(0, 110);

  /* The page never scrolls sideways; what scrolls by itself can be reached by keyboard. */
  const sideways = () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = all('body *').filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll, .vh, svg'));
    return [`${document.documentElement.scrollWidth} px at ${width}: ${wide.slice(-3).map(told).join(' ; ')}`];
  };

  /* Controls are 24 by 24 pixels at least. */
  const small = () => all('button, summary, select, input:not([type=hidden]), [role=button], [role=option]')
    .filter(shown)
    .filter(e => {
      const box = e.type === 'checkbox' || e.type === 'radio' ? e.closest('label') || e : e;
      const {width, height} = box.getBoundingClientRect();
      return width < 23.9 || height < 23.9;
    })
    .map(e => `${e.getBoundingClientRect().width} x ${e.getBoundingClientRect().height}: ${told(e)}`);

  /* Whatever takes the focus shows it: an outline that isn't there without it. */
  const unmarked = () => all('a[href], button, summary, select, input:not([type=hidden]), [tabindex="0"]')
    .filter(shown)
    .filter(e => {
      e.focus({focusVisible: true, preventScroll: true});
      const style = getComputedStyle(e);
      return document.activeElement !== e || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
    })
    .map(told);

  /* On paper nothing is cut off: what scrolls on a screen has room for all it holds. */
  const cut = () => all('body *')
    .filter(e => shown(e) && e.scrollWidth > e.clientWidth + 1 && /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)
      && !e.closest('.vh, svg') && e.clientWidth > 1 && getComputedStyle(e).display !== 'inline')
    .map(e => `${e.scrollWidth} px in ${e.clientWidth}: ${told(e)}`);

  const luminance = ([r, g, b]) => [r, g, b]
    .map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const rgb = colour => (colour.match(/[\d.]+/g) || []).map(Number);

  /* The words in drawings stand out from the paper; forced colours leave drawings to the page. */
  const faint = () => {
    const paper = luminance(rgb(getComputedStyle(document.body).backgroundColor));
    return all('.chart svg text').filter(shown).filter(e => {
      const ink = luminance(rgb(getComputedStyle(e).fill));
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5;
    }).map(told);
  };

  /* The shape of a rating differs from what it stands on. */
  const lost = () => all('.mk').filter(shown).filter(e => {
    const shape = getComputedStyle(e, '::before');
    const on = getComputedStyle(e).backgroundColor;
    return shape.borderStyle === 'none' && shape.backgroundColor === on;
  }).map(told);

  return {sideways, small, unmarked, cut, faint, lost};
})();
