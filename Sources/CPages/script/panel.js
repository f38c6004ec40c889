// The panel shows one topic's article. It does not block the rest where there is room beside it;
// on a small screen it covers everything, and then nothing below it can be reached.

const panel = document.getElementById("panel");
const panelBody = document.getElementById("panel-body");
const shelf = document.getElementById("articles");
const smallScreen = matchMedia("(max-width: 63.99rem)");
let openTopic = null;
/** Who gets the focus back. */
let opener = null;

function shelve() {
  if (!openTopic) return;
  shelf.append(openTopic.article);
  openTopic.row.classList.remove("is-open");
}

function open(topic, from) {
  shelve();
  if (from) opener = from;
  openTopic = topic;
  panelBody.append(topic.article);
  panelBody.scrollTop = 0;
  topic.row.classList.add("is-open");
  panel.hidden = false;
  document.body.classList.add("has-panel");
  openHalo.surround(topic);
  coverWhereSmall();
  const title = topic.article.querySelector("h3");
  panel.removeAttribute("aria-label");
  panel.setAttribute("aria-labelledby", title.id);
  title.focus();
  // Not an entry of the browser's history each: walking through forty topics would bury the page
  // that one came from.
  history.replaceState(null, "", "#topic=" + topic.anchor);
}

function close() {
  if (!openTopic) return;
  const last = openTopic;
  shelve();
  openTopic = null;
  panel.hidden = true;
  document.body.classList.remove("has-panel");
  openHalo.surround(null);
  coverWhereSmall();
  history.replaceState(null, "", location.pathname + location.search);
  const link = last.row.querySelector("a");
  const back = [opener, last.blip, link].find((place) => place?.isConnected && isSeen(place));
  opener = null;
  back?.focus();
}

/** Browsers before 2024 cannot say; then it is tried. */
function isSeen(place) {
  return place.checkVisibility?.() ?? true;
}

function coverWhereSmall() {
  const isCovered = smallScreen.matches && openTopic !== null;
  for (const part of document.body.children) {
    if (part !== panel && part.tagName !== "SCRIPT") part.inert = isCovered;
  }
  panel.setAttribute("aria-modal", String(isCovered));
}

/** Opens the topic that many places further in what the filters leave, round and round. */
function step(distance) {
  const choice = shownTopics();
  if (!choice.length) return;
  const place = choice.indexOf(openTopic);
  const start = place < 0 && distance > 0 ? -1 : Math.max(place, 0);
  const next = (start + distance + choice.length) % choice.length;
  open(choice[next]);
}

/** The topic that the page's address names. */
function topicOfAddress() {
  const match = /^#topic=(.+)$/.exec(location.hash);
  return match && [...topics, ...waiting].find((topic) => topic.anchor === match[1]);
}

function startPanel() {
  for (const topic of [...topics, ...waiting]) {
    const link = topic.row.querySelector("a");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(topic, link);
    });
    for (const part of topic.parts) {
      part.addEventListener("click", () => open(topic, topic.blip ?? link));
      part.style.cursor = "pointer";
    }
  }
  document.getElementById("close").addEventListener("click", close);
  document.getElementById("previous").addEventListener("click", () => step(-1));
  document.getElementById("next").addEventListener("click", () => step(1));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && openTopic) {
      event.preventDefault();
      close();
    }
  });
  smallScreen.addEventListener("change", coverWhereSmall);
  addEventListener("hashchange", () => {
    const topic = topicOfAddress();
    if (topic && topic !== openTopic) open(topic);
  });
  const first = topicOfAddress();
  if (first) open(first);
}
