/* Loaded into `mc-scripts` with --require: browsers resolve *.localhost to this machine, Node does not. */
const dns = require('node:dns');

dns.lookup = new Proxy(dns.lookup, {
  apply: (lookup, self, [name, ...rest]) =>
    Reflect.apply(lookup, self, [name.endsWith('.localhost') ? 'localhost' : name, ...rest]),
});
