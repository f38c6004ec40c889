// Light, dark, or as the system; the choice is kept where the browser lets a page keep anything.

const kept = {
  get colours() {
    try {
      return localStorage.getItem("scout-colours");
    } catch {
      return null;
    }
  },
  set colours(value) {
    try {
      localStorage.setItem("scout-colours", value);
    } catch {
      // A page from a file may not; then the choice lasts as long as the page is open.
    }
  },
};

function showColours(choice) {
  if (choice === "system") delete document.documentElement.dataset.colours;
  else document.documentElement.dataset.colours = choice;
}

function startColours() {
  const opening = document.documentElement.dataset.colours ?? "system";
  for (const button of document.querySelectorAll("input[name=colours]")) {
    button.checked = button.value === (kept.colours ?? opening);
    if (button.checked) showColours(button.value);
    button.addEventListener("change", () => {
      showColours(button.value);
      kept.colours = button.value;
    });
  }
}
