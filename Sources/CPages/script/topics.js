// The files of this folder are joined into one script in the order of pages.c. All data is in the
// page already, as elements; this script only shows, hides, sorts and moves them. It makes no
// markup out of text.

/** Text as it is compared: small letters, without the marks on them. */
function folded(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}

const picture = document.getElementById("picture");

/** Elements of the picture by their topic: marks, and lines of its lists. */
function pictureParts() {
  const parts = new Map();
  for (const part of picture.querySelectorAll("[data-topic]")) {
    const topic = part.dataset.topic;
    if (!parts.has(topic)) parts.set(topic, []);
    parts.get(topic).push(part);
  }
  return parts;
}

/** What a row is in one group of the filters: in some of them several things at once. */
function valuesOf(row, group) {
  const value = row.dataset[group];
  return ["marks", "clusters"].includes(group) ? value.split(" ") : [value];
}

/** Every topic with its row, its article and its parts of the picture, in reading order. */
const topics = (() => {
  const parts = pictureParts();
  return [...document.querySelectorAll("#topics tbody tr")].map((row) => {
    const article = document.getElementById("topic=" + row.dataset.anchor);
    const mine = parts.get(row.dataset.topic) ?? [];
    const blips = mine.filter((part) => part.classList.contains("blip"));
    return {
      anchor: row.dataset.anchor,
      row,
      article,
      parts: mine,
      /** Its marks, one a radar; the first one is where the keyboard stops. */
      blips,
      blip: blips[0],
      // Everything that is said of it can be searched, quotes and sources too.
      text: folded(row.textContent + " " + article.textContent),
      values: (group) => valuesOf(row, group),
      isShown: true,
    };
  });
})();

/** Topics without a ring: they can be opened, but no filter is about them. */
const waiting = [...document.querySelectorAll(".side-lists [data-anchor]")].map((row) => ({
  anchor: row.dataset.anchor,
  row,
  article: document.getElementById("topic=" + row.dataset.anchor),
  parts: [...picture.querySelectorAll(".unplaced")].filter(
    (part) => part.dataset.topic === row.dataset.topic,
  ),
}));

/** Those that the filters leave, in reading order. */
function shownTopics() {
  return topics.filter((topic) => topic.isShown);
}
