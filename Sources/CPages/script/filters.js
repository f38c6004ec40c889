// A topic is shown where it has one of the chosen values of every group that has a choice, and
// every word of the search.

const form = document.getElementById("filters");
const search = document.getElementById("search");
const count = document.getElementById("count");
let tellCount = 0;

function chosenValues() {
  const chosen = new Map();
  for (const box of form.querySelectorAll("input[type=checkbox]:checked")) {
    if (!chosen.has(box.name)) chosen.set(box.name, new Set());
    chosen.get(box.name).add(box.value);
  }
  return chosen;
}

function filter() {
  const chosen = chosenValues();
  const words = folded(search.value).split(/\s+/).filter(Boolean);
  const fits = (topic) =>
    [...chosen].every(([group, values]) => topic.values(group).some((value) => values.has(value))) &&
    words.every((word) => topic.text.includes(word));
  for (const topic of topics) {
    topic.isShown = fits(topic);
    topic.row.hidden = !topic.isShown;
    for (const part of topic.parts) part.classList.toggle("is-out", !topic.isShown);
    if (!topic.isShown) topic.blip?.setAttribute("aria-hidden", "true");
    else topic.blip?.removeAttribute("aria-hidden");
  }
  form.classList.toggle("has-choice", chosen.size > 0 || words.length > 0);
  beginWalk();
  // Said aloud when the typing pauses, not at every letter.
  clearTimeout(tellCount);
  tellCount = setTimeout(tell, 150);
}

function tell() {
  const values = { shown: shownTopics().length, all: topics.length };
  count.textContent = count.dataset.words.replace(/\{(shown|all)\}/g, (_, name) => values[name]);
}

/** The colour that a quadrant's marks have in the picture, beside its name. */
function addDot(box) {
  const topic = topics.find((topic) => topic.blip && topic.row.dataset.quadrant === box.value);
  const mark = topic?.blip.querySelector(".mark");
  const shapes = mark ? [mark, ...mark.querySelectorAll("*")] : [];
  const color = shapes
    .flatMap((shape) => [shape.getAttribute("stroke"), shape.getAttribute("fill")])
    .find((color) => /^var\(--p\d+,#(?!ffffff)[0-9a-f]{6}\)$/.test(color ?? ""));
  if (!color) return;
  const dot = document.createElement("span");
  dot.className = "dot";
  dot.style.backgroundColor = color;
  box.after(dot);
}

function startFilters() {
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The boxes are emptied after the event.
  form.addEventListener("reset", () => {
    setTimeout(filter);
    search.focus();
  });
  form.querySelectorAll("input[name=quadrant]").forEach(addDot);
  // On a small screen the picture comes first.
  document.getElementById("choices").open = !smallScreen.matches;
  smallScreen.addEventListener("change", () => {
    if (!smallScreen.matches) document.getElementById("choices").open = true;
  });
  filter();
  tell();
}
