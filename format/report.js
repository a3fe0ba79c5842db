"use strict";
(function () {
	var form = document.getElementById("filter");
	var cards = Array.prototype.slice.call(document.querySelectorAll(".claim"));
	var marks = new Map(); // the id of a card to what is marked of it in the text
	document.querySelectorAll("[data-claim]").forEach(function (mark) {
		var id = mark.dataset.claim;
		if (!marks.has(id)) marks.set(id, []);
		marks.get(id).push(mark);
	});

	function matches(card) {
		return ["speaker", "act", "stance"].every(function (name) {
			var value = form.elements[name].value;
			return value === "" || card.dataset[name] === value;
		});
	}

	function apply() {
		var shown = 0;
		cards.forEach(function (card) {
			var on = matches(card);
			card.hidden = !on;
			if (on) shown++;
			(marks.get(card.id) || []).forEach(function (mark) { mark.classList.toggle("off", !on); });
		});
		document.querySelectorAll(".voice").forEach(function (voice) {
			voice.hidden = !voice.querySelector(".claim:not([hidden])");
		});
		form.querySelector("output").textContent = shown === cards.length ? "" : shown + " of " + cards.length + " claims";
	}

	function heat(event) {
		var at = event.target.closest("[data-claim], .claim");
		document.querySelectorAll(".hot").forEach(function (e) { e.classList.remove("hot"); });
		if (!at) return;
		var id = at.dataset.claim || at.id;
		var card = document.getElementById(id);
		if (card) card.classList.add("hot");
		(marks.get(id) || []).forEach(function (mark) { mark.classList.add("hot"); });
	}

	if (cards.length > 1) form.hidden = false;
	form.addEventListener("input", apply);
	form.addEventListener("submit", function (event) { event.preventDefault(); });
	form.addEventListener("reset", function () { setTimeout(apply); });
	document.addEventListener("mouseover", heat);
	document.addEventListener("focusin", heat);
	apply(); // a browser may have kept the choices of before
})();
