// What the pages of the desk do better with a script. They do all of it without
// one, but for the dropping of a file beside its field.
"use strict";

document.documentElement.classList.add("script");

const form = document.getElementById("give");
if (form) {
  takeDrops(form);
  form.addEventListener("submit", (event) => {
    const reason = complaint(form);
    show(reason);
    if (reason) {
      event.preventDefault();
      return;
    }
    form.querySelector("button").disabled = true;
  });
  // A page that the browser goes back to may still have its button disabled.
  window.addEventListener("pageshow", () => { form.querySelector("button").disabled = false; });
}

const downloads = document.querySelector(".downloads");
if (downloads) {
  const close = () => { downloads.open = false; };
  downloads.addEventListener("click", (event) => { if (event.target.closest("a")) close(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  window.addEventListener("blur", close); // the report has been clicked
}

// takeDrops sends a file that is dropped anywhere on the page. Text that is
// dropped goes where it falls.
function takeDrops(form) {
  const hasFile = (event) => event.dataTransfer.types.includes("Files");
  const mark = (on) => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    if (hasFile(event)) {
      event.preventDefault();
      mark(true);
    }
  });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) mark(false); });
  document.addEventListener("drop", (event) => {
    mark(false);
    if (!hasFile(event)) return;
    event.preventDefault();
    form.text.value = "";
    form.file.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

// complaint says why the desk would refuse the article, "" if it would not: a
// browser does not show the answer to a request that it had to break off.
function complaint(form) {
  const [file] = form.file.files;
  const size = file ? file.size : new Blob([form.text.value]).size;
  const most = Number(form.dataset.maxBytes);
  return size < most ? "" : `The article has ${size} bytes: the desk takes less than ${most}.`;
}

function show(reason) {
  const p = document.getElementById("complaint");
  p.textContent = reason;
  p.hidden = !reason;
}
