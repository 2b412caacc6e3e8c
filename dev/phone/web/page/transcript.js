// The transcript: bubbles whose words light up as they are heard, are crossed out when cut short, and who answered.

const STAGES = {
  request: "to the backend", verify: "verify", rephrase: "rephrase", retrieval: "retrieval",
  first_token: "first token", first_chunk: "first words", total: "whole answer",
};

export class Transcript {
  constructor(list, empty) {
    this.list = list;
    this.empty = empty;
    this.atEnd = true;
    list.addEventListener("scroll", () => {
      this.atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
    });
    new ResizeObserver(() => this.#follow()).observe(list);
    this.clear();
  }

  clear() {
    this.list.replaceChildren(this.empty);
    this.empty.hidden = false;
    this.unheard = { greeting: [], filler: [], answer: [] };
    this.open = null;
    this.turns = [];
  }

  greeting(text) {
    if (text) this.#words(this.#bubble("agent"), text, "greeting");
  }

  // The remark says who else heard it, or why nobody did.
  caller(text, heardByAssistant, remark) {
    const bubble = this.#bubble("caller");
    bubble.textContent = text;
    if (heardByAssistant) this.turns.push({ after: bubble });
    else if (remark) this.note(`(${remark})`);
  }

  // Keys pressed one after the other are one turn, as in the call's own count of turns.
  key(digit, heardByAssistant, remark) {
    const last = this.turns.at(-1);
    if (!heardByAssistant) this.note(`You pressed ${digit}${remark ? ` (${remark})` : ""}.`);
    else if (last?.keys && last.after === last.keys) last.keys.textContent += digit;
    else {
      const bubble = this.#bubble("caller keys");
      bubble.textContent = digit;
      this.turns.push({ after: bubble, keys: bubble });
    }
  }

  // One token of a talk cycle; a cycle is a bubble of its own.
  text({ token, last, filler }) {
    if (!this.open && token) {
      this.open = { bubble: this.#bubble(filler ? "agent filler" : "agent"), part: filler ? "filler" : "answer" };
      if (this.turns.length) this.turns.at(-1).after = this.open.bubble;
    }
    if (this.open && token) this.#words(this.open.bubble, token, this.open.part);
    if (last) this.open = null;
  }

  // The next word of that part was heard to its end.
  word(part) {
    if (part === "answer") this.#cut("filler");
    this.unheard[part].shift()?.classList.add("heard");
  }

  interrupted() {
    const cut = Object.keys(this.unheard).map((part) => this.#cut(part)).some(Boolean);
    if (cut) this.note("You interrupted.", "cut-short");
  }

  announced(text) {
    this.#bubble("announced").textContent = text;
  }

  note(text, kind = "") {
    this.#add("p", `note ${kind}`).textContent = text;
  }

  // Who answered the turn at that position, and how long each stage took.
  answered({ turn, by, latency_ms: latency }) {
    const entry = this.turns[turn];
    if (!entry?.after) return;
    const stages = Object.entries(latency ?? {}).filter(([, ms]) => ms !== null);
    const line = document.createElement(stages.length ? "details" : "p");
    line.className = `by ${by}`;
    const summary = document.createElement(stages.length ? "summary" : "span");
    const who = document.createElement("b");
    who.textContent = by;
    const first = latency?.first_chunk ?? latency?.total;
    summary.append(who, first === undefined || first === null ? "" : ` · ${Math.round(first)} ms to the first words`);
    line.append(summary);
    if (stages.length) line.append(this.#stages(stages));
    entry.after.after(line);
    this.#follow();
  }

  #stages(stages) {
    const table = document.createElement("dl");
    for (const [name, ms] of stages) {
      const term = document.createElement("dt");
      term.textContent = STAGES[name] ?? name;
      const value = document.createElement("dd");
      value.textContent = `${Math.round(ms)} ms`;
      table.append(term, value);
    }
    return table;
  }

  // Words may be split over tokens: "Hel" and "lo" become one word.
  #words(bubble, text, part) {
    const pieces = text.match(/\s+|\S+/g) ?? [];
    for (const piece of pieces) {
      const previous = bubble.lastChild;
      if (/\s/.test(piece)) bubble.append(piece);
      else if (previous?.classList?.contains("word")) previous.textContent += piece;
      else this.unheard[part].push(this.#word(bubble, piece));
    }
    this.#follow();
  }

  #word(bubble, text) {
    const word = document.createElement("span");
    word.className = "word";
    word.textContent = text;
    bubble.append(word);
    return word;
  }

  #cut(part) {
    const words = this.unheard[part].splice(0);
    words.forEach((word) => word.classList.add("cut"));
    return words.length > 0;
  }

  #bubble(kind) {
    return this.#add("div", `bubble ${kind}`);
  }

  #add(tag, kind) {
    this.empty.hidden = true;
    const element = document.createElement(tag);
    element.className = kind;
    this.list.append(element);
    this.#follow();
    return element;
  }

  // Stay at the end, unless the reader has scrolled up.
  #follow() {
    if (this.atEnd) this.list.scrollTop = this.list.scrollHeight;
  }
}
