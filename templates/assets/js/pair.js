/*
 * Any two places side by side: the rows stand in the page, and what a place shows in them is a file of its own. Which of
 * the two is ahead is told where their intervals share no value, as on the pages of pairs (package page.pair).
 */
{
  const {load, part, say, make, all, one, text, data} = waymark;
  const home = one('#pair');
  const places = all('[id]', home).map(({id, firstChild}) => [id.slice(2), text(firstChild)]);
  home.replaceChildren(one('template', home).content);
  const picks = all('select', home);
  const none = {text: '–', lane: ''};

  const show = async () => {
    const ids = picks.map(pick => pick.value);
    history.replaceState(null, '', `#a=${ids[0]}&b=${ids[1]}`);
    await Promise.all(ids.map(id => load(`../places/${id}/compare.js`)));
    const names = picks.map(pick => pick.selectedOptions[0].text);
    const ahead = [0, 0];
    for (const row of all('[data-row]', home)) {
      const {row: id, sign} = row.dataset;
      const lanes = all('.bar>g', row);
      const both = ids.map((place, i) => {
        const shown = data['places/' + place][id] ?? none;
        const cell = row.cells[i + 1];
        cell.innerHTML = shown.text;
        cell.dataset.l = names[i];
        if (sign) lanes[i].innerHTML = shown.lane;
        return shown;
      });
      const [a, b] = both;
      row.hidden = a == b;
      if (!sign) continue;
      const higher = a.low > b.high ? 0 : b.low > a.high ? 1 : 2;
      const first = sign < 0 ? 1 - higher : higher;
      const judged = 'high' in a && 'high' in b;
      if (sign != 0) ahead[first]++;
      row.cells[4].textContent = names[first] ? say(sign == 0 ? 'pair.higher' : 'pair.better', names[first])
        : say(judged ? 'pair.alike' : 'pair.unjudged');
    }
    for (const whole of all('tbody,figure', home)) whole.hidden = !one('tr:not([hidden]) td', whole);
    for (const name of all('[data-n]', home)) name.textContent = names[name.dataset.n];
    one('[role]', home).textContent = say('pair.finding', names[0], ahead[0], names[1], ahead[1]);
    part('chart.js');
  };
  const start = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    picks.forEach((pick, i) => {
      pick.value = asked.get('ab'[i]);
      if (!pick.value) pick.selectedIndex = i && !picks[0].selectedIndex;
    });
    show();
  };
  for (const pick of picks) {
    pick.append(...places.map(([value, text]) => make('option', {value, text})));
    pick.onchange = show;
  }
  onhashchange = start;
  start();
}
