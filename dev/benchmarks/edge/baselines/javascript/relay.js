// The same relay in JavaScript, with nothing around it: what the platform itself costs.
import { DurableObject } from "cloudflare:workers";

export default {
  fetch(request, env) {
    if (request.headers.get("upgrade") !== "websocket") return new Response("ok");
    return env.CALLS.getByName(new URL(request.url).pathname).fetch(request);
  },
};

export class Call extends DurableObject {
  fetch() {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  async webSocketMessage(socket, message) {
    const frame = JSON.parse(message);
    if (frame.type === "prompt") await this.relay(socket, frame.voicePrompt);
  }

  async relay(socket, text) {
    const body = JSON.stringify({ text });
    const response = await fetch(`${this.env.GURU_STREAM_URL}/v1/turns`, { method: "POST", body });
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const events = (rest + decoder.decode(value, { stream: true })).split("\n\n");
      rest = events.pop();
      for (const event of events) {
        const { chunk, status } = JSON.parse(event.slice("data: ".length));
        if (chunk !== undefined) socket.send(JSON.stringify({ type: "text", token: chunk, last: false }));
        if (status === "done") socket.send(JSON.stringify({ type: "text", token: "", last: true }));
      }
    }
  }

  webSocketClose(socket, code) {
    if (code !== 1006) socket.close(code === 1005 ? 1000 : code);
  }
}
