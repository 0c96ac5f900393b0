import '../css/room.css';

// Below the minute after which proxies cut a silent connection.
const PING_EVERY_MS = 20_000;
const RETRY_AT_MOST_MS = 10_000;

/** Shows a room inside `element`, and stays in it: a call moves to another server before its own has gone. */
export function openRoom(element, id) {
  const state = element.appendChild(document.createElement('p'));
  const messages = element.appendChild(document.createElement('ol'));
  const form = element.appendChild(document.createElement('form'));
  form.innerHTML = '<input name="text" aria-label="Mensagem" autocomplete="off"><button>Enviar</button>';

  let current;
  let connecting = false;
  let failures = 0;

  const show = (text) => {
    messages.appendChild(document.createElement('li')).textContent = text;
  };
  const tell = (name, text) => {
    state.dataset.state = name;
    state.textContent = text;
  };

  const receive = {
    welcome: ({ release, others }) => tell('open', `conectado a ${release}, com mais ${others} na sala`),
    pong: ({ release }) => tell('open', `conectado a ${release}`),
    // The old socket goes on receiving until the new one has opened.
    draining: connect,
    message: ({ text }) => show(text),
  };

  function connect() {
    if (connecting) return;
    connecting = true;
    const coming = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/rooms/${id}`);
    let opened = false;
    coming.addEventListener('open', () => {
      opened = true;
      connecting = false;
      failures = 0;
      current?.close();
      current = coming;
    });
    coming.addEventListener('message', ({ data }) => {
      const message = JSON.parse(data);
      receive[message.type]?.(message);
    });
    coming.addEventListener('close', () => {
      if (opened && coming !== current) return;
      if (coming === current) {
        current = undefined;
        tell('closed', 'reconectando…');
        if (connecting) return;
      }
      connectSoon();
    });
  }

  /** Spread out: everyone in the clinic loses the same server at the same moment. */
  function connectSoon() {
    connecting = true;
    failures += 1;
    setTimeout(
      () => {
        connecting = false;
        connect();
      },
      Math.random() * Math.min(RETRY_AT_MOST_MS, 500 * 2 ** failures),
    );
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = form.elements.text.value.trim();
    if (text === '' || current === undefined) return;
    current.send(JSON.stringify({ type: 'message', text }));
    show(`você: ${text}`);
    form.reset();
  });

  setInterval(() => current?.send('{"type":"ping"}'), PING_EVERY_MS);

  connect();
}
