// The picture as something to walk through: one stop of the Tab key, inside it the arrow keys.

/** The topic whose mark the Tab key leads to. */
let current = null;

function makeCurrent(topic) {
  current?.blip?.setAttribute("tabindex", "-1");
  current = topic;
  current?.blip?.setAttribute("tabindex", "0");
}

/** Marks that the filters leave, in reading order. */
function walk() {
  return topics.filter((topic) => topic.blip && topic.isShown);
}

/** After the filters changed the walk begins anew, with a mark that is there. */
function beginWalk() {
  makeCurrent(walk()[0] ?? null);
}

function keyTarget(key, place, count) {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (place - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function pressed(topic, event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    open(topic, topic.blip);
    return;
  }
  const choice = walk();
  const target = keyTarget(event.key, choice.indexOf(topic), choice.length);
  if (target === null) return;
  event.preventDefault();
  choice[target].blip.focus();
}

function makeButton(topic) {
  const { blip } = topic;
  blip.setAttribute("role", "button");
  blip.setAttribute("tabindex", "-1");
  blip.setAttribute("aria-haspopup", "dialog");
  const told = topic.row.dataset.told ?? blip.querySelector("title")?.textContent;
  blip.setAttribute("aria-label", told ?? topic.row.textContent);
  // Its marks on other radars say nothing that the first does not.
  for (const other of topic.blips.slice(1)) other.setAttribute("aria-hidden", "true");
  blip.addEventListener("focus", () => {
    makeCurrent(topic);
    focusHalo.surround(topic);
    blip.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  blip.addEventListener("blur", () => focusHalo.surround(null));
  blip.addEventListener("keydown", (event) => pressed(topic, event));
}

/** The picture is no longer one image but a group of buttons; names and lists that are drawn for
    the eye stand in the filters and in the table for those who hear the page. */
function openUp() {
  const hide = (parent) => {
    for (const part of parent.children) {
      if (part.classList.contains("blip")) continue;
      if (part.querySelector(".blip")) hide(part);
      else part.setAttribute("aria-hidden", "true");
    }
  };
  for (const drawing of drawings) {
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-labelledby", "radar-title");
    drawing.setAttribute("aria-describedby", "keys");
    hide(drawing);
  }
}

const steps = [1, 1.5, 2, 3, 4];
let zoom = 0;

function zoomTo(index) {
  const before = { x: picture.scrollLeft, y: picture.scrollTop, width: picture.scrollWidth };
  zoom = Math.max(0, Math.min(index, steps.length - 1));
  picture.classList.toggle("zoomed", zoom > 0);
  for (const drawing of drawings) drawing.style.width = zoom > 0 ? 100 * steps[zoom] + "%" : "";
  // What was in the middle stays there.
  const growth = picture.scrollWidth / before.width;
  picture.scrollLeft = (before.x + picture.clientWidth / 2) * growth - picture.clientWidth / 2;
  picture.scrollTop = (before.y + picture.clientHeight / 2) * growth - picture.clientHeight / 2;
}

function startPicture() {
  openUp();
  for (const topic of topics) {
    if (topic.blip) makeButton(topic);
    // Reading the table, one sees where the topic stands.
    topic.row.addEventListener("pointerenter", () => focusHalo.surround(topic));
    topic.row.addEventListener("pointerleave", () => focusHalo.surround(null));
    topic.row.addEventListener("focusin", () => focusHalo.surround(topic));
    topic.row.addEventListener("focusout", () => focusHalo.surround(null));
  }
  beginWalk();
  const ways = { in: () => zoom + 1, out: () => zoom - 1, whole: () => 0 };
  for (const button of document.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => zoomTo(ways[button.dataset.zoom]()));
  }
}
