/** Opens what the page hides only until a click: `<details>`, and text that the browser's own search would open. */
export function openDetails(root: Element): void {
  for (const details of root.querySelectorAll('details')) details.setAttribute('open', '');
  for (const element of root.querySelectorAll('[hidden="until-found" i]')) element.removeAttribute('hidden');
}
