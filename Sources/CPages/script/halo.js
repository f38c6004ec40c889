// Browsers draw no or odd outlines around groups of an SVG, so the focus and the open topic have
// frames of their own, drawn on top of the picture.

const drawings = [...picture.querySelectorAll(":scope > svg")];

function makeHalo(kind) {
  const make = (name) => document.createElementNS("http://www.w3.org/2000/svg", name);
  const halo = make("g");
  halo.setAttribute("class", "halo " + kind);
  halo.setAttribute("aria-hidden", "true");
  for (const part of ["outer", "inner"]) {
    const frame = make("rect");
    frame.setAttribute("class", part);
    frame.setAttribute("rx", "7");
    halo.append(frame);
  }
  return halo;
}

/** Frames that can be put around one topic at a time, wherever it stands. */
function haloOf(kind) {
  let halos = [];
  return {
    surround(topic) {
      for (const halo of halos) halo.remove();
      halos = (topic?.blips ?? []).map((blip) => {
        const halo = makeHalo(kind);
        const box = blip.getBBox();
        for (const frame of halo.children) {
          frame.setAttribute("x", box.x - 6);
          frame.setAttribute("y", box.y - 6);
          frame.setAttribute("width", box.width + 12);
          frame.setAttribute("height", box.height + 12);
        }
        blip.ownerSVGElement.append(halo);
        return halo;
      });
    },
  };
}

const openHalo = haloOf("is-open");
const focusHalo = haloOf("is-focused");
