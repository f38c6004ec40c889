// Columns are sorted by the values that the cells carry, else by their words as the page's language
// orders them; a second press turns the order round.

const table = document.getElementById("topics");
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

function compare(left, right) {
  const [first, second] = [left.dataset.order, right.dataset.order];
  if (first !== undefined && second !== undefined) return Number(first) - Number(second);
  return collator.compare(left.textContent, right.textContent);
}

function sort(heading) {
  const column = [...heading.parentElement.children].indexOf(heading);
  const isNumber = heading.classList.contains("number");
  // Of numbers people want the largest first.
  const first = isNumber ? "descending" : "ascending";
  const second = isNumber ? "ascending" : "descending";
  const order = heading.getAttribute("aria-sort") === first ? second : first;
  for (const other of heading.parentElement.children) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", order);
  const sign = order === "ascending" ? 1 : -1;
  const rows = topics.map((topic) => topic.row);
  rows.sort((left, right) => sign * compare(left.children[column], right.children[column]));
  table.tBodies[0].append(...rows);
}

function startTable() {
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  }
}
