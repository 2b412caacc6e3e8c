// The browser's own voice and ear; both may be missing, and typing always works.

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const TAGS = { en: "en-US", es: "es-US" };

export const tagOf = (language) => TAGS[language] ?? language ?? "en-US";

export class Voice {
  constructor() {
    this.on = "speechSynthesis" in window;
    this.available = this.on;
    this.language = "en-US";
  }

  speak(text) {
    if (!this.on || !text.trim()) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = this.language;
    speechSynthesis.speak(utterance);
  }

  silence() {
    if (this.available) speechSynthesis.cancel();
  }

  toggle() {
    this.on = !this.on;
    if (!this.on) this.silence();
    return this.on;
  }
}

export class Ear {
  // began(): the caller started to speak. said(text): a finished sentence. changed(listening, problem): it went on or off.
  constructor({ began, said, changed }) {
    this.available = Boolean(Recognition);
    this.language = "en-US";
    this.wanted = false;
    this.handlers = { began, said, changed };
  }

  toggle() {
    this.wanted ? this.stop() : this.start();
  }

  start() {
    if (!this.available || this.wanted) return;
    this.wanted = true;
    this.#listen();
  }

  stop() {
    this.wanted = false;
    this.recognition?.abort();
    this.handlers.changed(false);
  }

  #listen() {
    const recognition = new Recognition();
    this.recognition = recognition;
    recognition.lang = this.language;
    recognition.continuous = true;
    recognition.interimResults = true;
    let speaking = false;
    recognition.onstart = () => this.handlers.changed(true);
    recognition.onresult = (event) => {
      for (let i = event.resultIndex; i < event.results.length; i += 1) {
        const result = event.results[i];
        if (!speaking) this.handlers.began();
        speaking = !result.isFinal;
        if (result.isFinal) this.handlers.said(result[0].transcript.trim());
      }
    };
    recognition.onerror = ({ error }) => {
      if (error === "no-speech" || error === "aborted") return;
      this.wanted = false;
      const denied = error === "not-allowed" || error === "service-not-allowed";
      this.handlers.changed(false, denied ? "The microphone is not allowed here." : `The microphone failed: ${error}.`);
    };
    // Browsers end a recognition after some silence; a call goes on.
    recognition.onend = () => (this.wanted ? this.#listen() : this.handlers.changed(false));
    recognition.start();
  }
}
