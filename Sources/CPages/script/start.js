/** The edition leaves the page as a file with the same data. */
function startSaving() {
  const button = document.getElementById("save");
  button?.addEventListener("click", () => {
    const data = document.getElementById("edition").textContent;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([data], { type: "application/json" }));
    link.download = button.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
}

document.documentElement.classList.remove("without-script");
startColours();
startTable();
startPicture();
startFilters();
startSaving();
startPanel();
