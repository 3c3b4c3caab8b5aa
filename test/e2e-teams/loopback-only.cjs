// Loaded before the Agents Playground: it has no option for the address it listens on, and would listen on all of them.
const { Server } = require('node:net');

const ownListen = Object.getOwnPropertyDescriptor(Server.prototype, 'listen').value;

Server.prototype.listen = function listenHere(...words) {
  const [first, ...rest] = words;
  if (typeof first === 'object' && first !== null && 'port' in first)
    return ownListen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  if (/^\d+$/.test(String(first)))
    return ownListen.call(
      this,
      { port: Number(first), host: '127.0.0.1' },
      ...rest.filter((one) => typeof one === 'function'),
    );
  return ownListen.apply(this, words);
};
