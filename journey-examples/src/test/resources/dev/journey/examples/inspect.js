// Runs in a page under test and leaves what it finds in an element of its own.
const found = { errors: [], blocked: [] };
addEventListener('error', event => found.errors.push(String(event.message ?? event.target)), true);
addEventListener('securitypolicyviolation', event => found.blocked.push(event.violatedDirective + ' ' + event.blockedURI));

function overflow() {
  const wide = [];
  for (const element of document.querySelectorAll('main *, header *, footer *')) {
    if (element.closest('.scroll, svg, .hide') === null && element.getBoundingClientRect().right > innerWidth + 1) {
      wide.push(element.outerHTML.slice(0, 80));
    }
  }
  return { page: document.documentElement.scrollWidth - document.documentElement.clientWidth, elements: wide };
}

// What a reader sees of the first persona's part of the map before and after its box is unticked.
function toggled() {
  const box = document.querySelector('fieldset input');
  if (box === null) {
    return null;
  }
  const shown = () => [...document.querySelectorAll('.map .p1')].filter(each => each.getClientRects().length > 0).length;
  const before = shown();
  box.click();
  const after = shown();
  box.click();
  return { before, after };
}

addEventListener('load', async () => {
  found.overflow = overflow();
  found.toggled = toggled();
  found.scripts = document.querySelectorAll('script:not([data-test]), iframe, object, embed, link, img, [onerror], [onload], [onclick]').length;
  found.hacked = String(window.hacked);
  found.dark = matchMedia('(prefers-color-scheme: dark)').matches;
  found.paper = getComputedStyle(document.documentElement).backgroundColor;
  found.requests = performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !name.endsWith('/axe.min.js'));
  const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  found.rules = result.passes.length;
  found.violations = result.violations.flatMap(rule =>
      rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary));
  const pre = document.createElement('pre');
  pre.id = 'result';
  pre.textContent = encodeURIComponent(JSON.stringify(found).replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
  document.body.append(pre);
});
