// The web phone: one WebSocket to the local stack, the buttons, and what happens in a call.

import { Transcript } from "./transcript.js";
import { Ear, Voice, tagOf } from "./voice.js";

const $ = (id) => document.getElementById(id);
const RECONNECT_MS = 1000;
const LANGUAGES = { en: "English", es: "Español" };
const ENDED = { caller: "You hung up.", assistant: "The assistant ended the call.", error: "The call broke." };

const transcript = new Transcript($("transcript"), $("empty"));
const voice = new Voice();
const ear = new Ear({
  began: () => send({ type: "noise" }),
  said: (text) => say(text),
  changed: showMicrophone,
});
let socket = null;
let listings = [];
let connectedAt = 0;

// State: offline, ready, ringing, talking

function enter(state, text) {
  document.body.dataset.state = state;
  $("state-text").textContent = text;
  const inCall = state === "ringing" || state === "talking";
  $("call").classList.toggle("hang-up", inCall);
  $("call-text").textContent = inCall ? "Hang up" : "Call";
  $("call").disabled = state === "offline" || !listings.length;
  $("number").disabled = inCall;
  for (const control of [...$("composer").elements, ...$("keypad").children]) control.disabled = state !== "talking";
  $("microphone").disabled = !ear.available || state !== "talking";
  if (state === "talking") $("text").focus();
  if (!inCall) {
    ear.stop();
    connectedAt = 0;
  }
}

const state = () => document.body.dataset.state;

setInterval(() => {
  if (state() !== "talking") return;
  const seconds = Math.floor((Date.now() - connectedAt) / 1000);
  $("state-text").textContent = `Connected ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}, 500);

// What the page says

function send(message) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function say(text) {
  if (!text.trim()) return;
  voice.silence();
  send({ type: "say", text });
}

function press(digits) {
  send({ type: "press", digits });
}

function dial() {
  transcript.clear();
  speakIn(listings.find(({ number }) => number === $("number").value)?.language);
  send({ type: "dial", to: $("number").value });
}

function speakIn(language) {
  if (!language) return;
  voice.language = ear.language = tagOf(language);
}

// What the page is told

const told = {
  ringing: () => enter("ringing", "Ringing"),
  connected: ({ greeting }) => {
    connectedAt = Date.now();
    enter("talking", "Connected 0:00");
    transcript.greeting(greeting);
    voice.speak(greeting);
  },
  said: ({ text, turn, remark }) => transcript.caller(text, turn, remark),
  text: (message) => {
    transcript.text(message);
    voice.speak(message.token);
  },
  word: ({ part }) => transcript.word(part),
  interrupted: () => {
    voice.silence();
    transcript.interrupted();
  },
  language: ({ speak, listen }) => {
    voice.language = tagOf(speak ?? voice.language);
    ear.language = tagOf(listen ?? ear.language);
  },
  key: ({ digit, turn, remark }) => transcript.key(digit, turn, remark),
  announced: ({ text }) => {
    transcript.announced(text);
    voice.speak(text);
  },
  note: ({ text }) => transcript.note(text),
  answered: (message) => transcript.answered(message),
  ended: ({ by, reason }) => {
    if (by !== "assistant") voice.silence();
    transcript.note(by === "error" ? `${ENDED.error} ${reason}` : ENDED[by]);
    enter("ready", "Ready");
  },
  problem: ({ message }) => transcript.note(message, "cut-short"),
};

function connect() {
  socket = new WebSocket(new URL("call", location.href.replace(/^http/, "ws")));
  socket.onopen = async () => {
    await loadNumbers();
    enter("ready", listings.length ? "Ready" : "No number is set up: guru init");
  };
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    told[message.type]?.(message);
  };
  socket.onclose = () => {
    if (state() !== "offline") {
      if (state() !== "ready") transcript.note("The connection to the stack was lost.", "cut-short");
      voice.silence();
    }
    enter("offline", "The stack is not running");
    setTimeout(connect, RECONNECT_MS);
  };
}

async function loadNumbers() {
  listings = await (await fetch("numbers")).json();
  const chosen = $("number").value;
  const several = new Set(listings.map(({ business }) => business)).size > 1;
  $("number").replaceChildren(...listings.map(({ number, language, business }) => {
    const name = several ? `${business} · ` : "";
    const option = new Option(`${name}${number} · ${LANGUAGES[language] ?? language}`, number);
    option.dataset.business = business;
    return option;
  }));
  // The first is that of the newest business of one's own, unless the address of the page names another.
  const asked = listings.find(({ profile }) => profile === new URLSearchParams(location.search).get("profile"));
  if (listings.some(({ number }) => number === chosen)) $("number").value = chosen;
  else if (asked) $("number").value = asked.number;
  showBusiness();
}

function showBusiness() {
  $("business").textContent = $("number").selectedOptions[0]?.dataset.business ?? "Web phone";
}

function showMicrophone(listening, problem) {
  $("microphone").setAttribute("aria-pressed", String(listening));
  $("microphone").classList.toggle("listening", listening);
  if (problem) transcript.note(problem, "cut-short");
}

// The controls

$("call").onclick = () => (state() === "ready" ? dial() : send({ type: "hang_up" }));
$("number").onchange = showBusiness;
$("composer").onsubmit = (event) => {
  event.preventDefault();
  say($("text").value);
  $("text").value = "";
};
$("microphone").onclick = () => ear.toggle();
$("voice").onclick = () => $("voice").setAttribute("aria-pressed", String(voice.toggle()));
$("keys").onclick = () => {
  const open = $("keypad").toggleAttribute("hidden") === false;
  $("keys").setAttribute("aria-expanded", String(open));
  if (open) $("keypad").firstElementChild.focus();
};
for (const key of "123456789*0#") {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = key;
  button.disabled = true;
  button.onclick = () => press(key);
  $("keypad").append(button);
}
// With the keypad open, the keys of the keyboard press it too.
document.addEventListener("keydown", ({ key, target }) => {
  const typing = target instanceof HTMLInputElement;
  if (!typing && !$("keypad").hidden && state() === "talking" && /^[0-9*#]$/.test(key)) press(key);
});

if (!voice.available) {
  $("voice").disabled = true;
  $("voice").setAttribute("aria-pressed", "false");
  $("voice").title = "This browser has no voice";
}
$("microphone").title = ear.available ? "Talk by microphone (headphones keep the voice out of it)" : "This browser cannot recognise speech: type instead";

connect();
