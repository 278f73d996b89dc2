import { plain } from '../../../search/highlight.ts';

/**
 * Words that customers and authors of a support desk use for the same thing, a group a line. It is about support and computers
 * in general, not about what any one desk writes: what is peculiar to an article stands among its search words.
 *
 * Words of one group stand for each other in a question, a little less than themselves. A word may be in several groups, and
 * of several words ("log in"), which then count as one. Other forms of a word are found by themselves (`formsOf`).
 */
const groups: readonly (readonly string[])[] = [
  // Accounts and access
  ['log in', 'log on', 'sign', 'sign in', 'sign on', 'log into', 'sign into', 'login', 'signin'],
  ['log out', 'sign out', 'log off'],
  ['sign up', 'register', 'create an account', 'registration'],
  ['password', 'passphrase', 'passcode', 'pass word'],
  ['second factor', 'two factor', '2fa', 'mfa', 'totp', 'authenticator', 'two step', 'multi factor', 'one time code'],
  ['credentials', 'password', 'login', 'secret'],
  ['locked out', 'no access', 'lost access', 'get back in'],
  ['permission', 'role', 'right', 'access', 'privilege'],
  ['user', 'member', 'person', 'people', 'colleague', 'coworker', 'employee', 'teammate', 'staff'],
  ['team', 'organisation', 'organization', 'company', 'group'],
  ['invite', 'add a user', 'add a member', 'new member', 'new user', 'invitation'],
  ['owner', 'ownership'],
  ['token', 'api key', 'access key'],
  ['profile', 'account', 'settings'],
  ['somebody else', 'stranger', 'hacked', 'compromised', 'not mine', 'suspicious', 'intruder'],

  // Money
  ['invoice', 'bill', 'receipt', 'statement'],
  ['billing', 'invoicing', 'charging'],
  ['charge', 'bill', 'cost', 'price', 'fee'],
  ['cost', 'price', 'expense', 'spending', 'money'],
  ['pay', 'payment'],
  ['cheap', 'save money', 'lower costs', 'reduce costs', 'less expensive', 'discount', 'saving'],
  ['expensive', 'high costs', 'too much money'],
  ['discount', 'rebate', 'reduction', 'pay less', 'commitment', 'percent off'],
  ['voucher', 'coupon', 'promo code', 'promotion code', 'credit', 'gift code'],
  ['refund', 'money back', 'reimbursement', 'credit note'],
  ['declined', 'rejected', 'refused', 'denied'],
  ['direct debit', 'sepa', 'bank account', 'mandate'],
  ['bank transfer', 'wire', 'wire transfer', 'transfer'],
  ['credit card', 'debit card', 'card'],
  ['vat', 'tax', 'sales tax', 'tax number'],
  ['bookkeeper', 'accountant', 'accounting', 'finance', 'bookkeeping'],
  ['budget', 'spending limit', 'cost alert', 'alert', 'warning'],
  ['subscription', 'plan', 'contract'],
  ['plan', 'size', 'tier', 'package', 'edition'],
  ['upgrade', 'larger', 'bigger', 'more powerful', 'increase', 'resize', 'scale up'],
  ['downgrade', 'smaller', 'decrease', 'scale down', 'shrink'],
  ['label', 'tag'],
  ['split', 'divide', 'allocate', 'apportion', 'break down'],
  ['reserve', 'reservation', 'commit', 'commitment', 'prepay'],

  // Machines
  ['machine', 'server', 'vm', 'virtual machine', 'virtual server', 'instance', 'host', 'vps', 'computer', 'node'],
  ['start', 'boot', 'power on', 'turn on', 'switch on', 'launch'],
  ['restart', 'reboot', 'reset', 'power cycle'],
  [
    'stop',
    'shut',
    'shut down',
    'shutdown',
    'power off',
    'turn off',
    'switch off',
    'switched off',
    'turned off',
    'halt',
  ],
  ['first boot', 'cloud init', 'user data', 'when created', 'startup script'],
  ['create', 'launch', 'provision', 'set up', 'spin up', 'deploy'],
  ['provision', 'allocate', 'deploy', 'create'],
  ['stuck', 'hangs', 'hanging', 'frozen', 'freeze', 'does not finish', 'stays at'],
  ['memory', 'ram'],
  ['cpu', 'core', 'processor', 'vcpu'],
  ['disk', 'volume', 'drive', 'storage', 'ssd', 'hard drive', 'hard disk', 'block storage'],
  ['disk full', 'out of space', 'no space left', 'full disk', 'storage full', 'run out of space', 'nearly full'],
  ['space', 'storage', 'capacity'],
  ['mount', 'attach'],
  ['region', 'data center', 'data centre', 'datacenter', 'location', 'zone', 'availability zone'],
  ['console', 'terminal', 'shell'],
  ['command line', 'cli', 'command line tool', 'terminal', 'command line interface'],
  ['automatically', 'automatic', 'by itself', 'automate', 'automated', 'unattended'],

  // Networks
  ['address', 'ip', 'ip address'],
  ['floating ip', 'elastic ip', 'static ip', 'reserved ip', 'fixed ip', 'fixed address'],
  ['traffic', 'bandwidth', 'data transfer', 'egress', 'outgoing traffic'],
  ['firewall', 'security group', 'access list', 'acl', 'allow list', 'whitelist', 'allowlist'],
  ['allow', 'permit', 'open', 'let in', 'whitelist'],
  ['block', 'deny', 'ban', 'blacklist', 'forbid'],
  ['restrict', 'limit', 'only allow'],
  ['domain', 'dns', 'host name', 'hostname', 'domain name'],
  ['load balancer', 'lb', 'load balancing', 'distribute traffic', 'spread traffic', 'spread load'],
  ['spread', 'distribute', 'balance'],
  ['health check', 'healthcheck', 'probe', 'unhealthy'],
  ['vpn', 'ipsec', 'tunnel', 'site to site'],
  ['private network', 'vpc', 'vlan', 'internal network', 'local network', 'private address'],
  ['connect', 'link', 'reach', 'access'],
  [
    'unreachable',
    'cannot be reached',
    'not reachable',
    'no connection',
    'does not answer',
    'does not respond',
    'no ping',
    'offline',
  ],
  ['answer', 'respond', 'reply', 'response'],
  ['certificate', 'ssl', 'tls', 'https'],
  ['failover', 'high availability', 'takes over', 'take over', 'standby'],
  ['bot', 'crawler', 'spider', 'scraper'],
  ['visitor', 'user', 'client'],
  ['website', 'web site', 'site', 'page', 'web page', 'web server'],
  ['email', 'e mail', 'mail'],
  ['spam', 'junk', 'spam folder', 'mail is refused'],
  ['bad gateway', '502'],
  ['service unavailable', '503'],
  ['gateway timeout', '504'],
  ['too many requests', '429', 'rate limit', 'rate limited', 'throttled', 'throttling'],
  ['timeout', 'time out', 'timed out'],

  // Data
  ['database', 'db', 'postgres', 'mysql'],
  ['postgres', 'postgresql', 'pg', 'psql'],
  ['redis', 'cache', 'valkey'],
  ['kubernetes', 'k8s', 'cluster'],
  ['cluster', 'node pool'],
  ['bucket', 'object storage', 's3', 'blob storage'],
  ['replica', 'replication', 'follower', 'secondary', 'read only copy'],
  ['primary', 'master', 'leader'],
  ['lag', 'behind', 'delay', 'stale', 'out of date', 'outdated'],
  ['pooler', 'pgbouncer', 'connection pool', 'connection pooling', 'connection pooler', 'pool'],
  ['backup', 'back up', 'snapshot', 'backed up', 'backups'],
  ['restore', 'recover', 'recovery', 'get back', 'bring back', 'roll back', 'rollback', 'undo', 'undelete'],
  ['by accident', 'accidentally', 'by mistake', 'mistakenly', 'unintentionally'],
  ['migrate', 'move', 'transfer', 'migration', 'relocate'],
  ['import', 'load', 'bring in', 'restore'],
  ['export', 'dump', 'download'],
  ['downtime', 'interruption', 'outage', 'standstill', 'offline', 'unavailable'],
  ['query', 'statement', 'sql'],
  ['slow', 'slowness', 'latency', 'performance', 'takes long', 'sluggish', 'speed', 'slowly'],
  ['faster', 'speed up', 'performance', 'optimise', 'optimize', 'improve'],
  ['evict', 'eviction', 'throw away', 'throws away', 'discard', 'drop'],
  ['upload', 'send', 'put', 'store'],
  ['file', 'object', 'document'],
  ['image', 'picture', 'photo'],
  ['public', 'everybody', 'everyone', 'anyone', 'anybody'],
  ['version', 'release', 'major version'],

  // What people do, and what goes wrong
  ['delete', 'remove', 'erase', 'destroy', 'drop', 'get rid of', 'discard', 'deleted', 'clean up'],
  ['end', 'terminate', 'cancel', 'close', 'revoke', 'take away'],
  ['leave', 'left', 'resign', 'quit', 'gone'],
  ['cancel', 'close account', 'close the account', 'delete account', 'terminate'],
  ['unused', 'not used', 'do not use', 'nobody needs', 'no longer needed', 'forgotten', 'idle', 'orphaned'],
  ['change', 'edit', 'modify', 'update', 'switch', 'adjust', 'alter'],
  ['correct', 'fix', 'wrong', 'mistake', 'incorrect', 'repair', 'mend'],
  ['grow', 'extend', 'enlarge', 'expand', 'larger', 'more space', 'increase'],
  ['find', 'look for', 'locate', 'where is', 'see'],
  ['download', 'get a copy', 'save'],
  ['install', 'set up', 'setup', 'installation'],
  ['configure', 'configuration', 'set up', 'settings', 'setup', 'setting'],
  ['error', 'failure', 'fails', 'failed', 'failing', 'problem', 'broken'],
  ['maintenance', 'maintenance window', 'planned work', 'planned outage'],
  ['time slot', 'slot', 'window'],
  ['limit', 'quota', 'maximum', 'allowance', 'how many'],
  ['request', 'call'],
  ['notify', 'alert', 'warn', 'warning', 'notification', 'alarm'],
  ['lost', 'forgot', 'forgotten', 'missing', 'gone', 'forget', 'lose'],
  ['phone', 'mobile', 'smartphone', 'mobile phone', 'device'],
  ['begin', 'start', 'get started', 'getting started', 'first steps'],
  ['compare', 'difference', 'versus'],
  ['rehearse', 'test', 'practise', 'practice', 'try out', 'verify'],
  ['blame', 'cause', 'reason', 'culprit'],
  ['extra', 'additional', 'second', 'another'],
  ['year', 'annual', 'yearly', 'annually'],
  ['month', 'monthly'],
  ['hour', 'hourly'],
  ['license', 'licence', 'serial', 'activation key', 'license key', 'licence key', 'product key'],
  ['activate', 'activation', 'unlock'],
  ['seat', 'user', 'device limit'],
  ['metric', 'measurement', 'time series'],
  ['dashboard', 'chart', 'graph'],
  ['log', 'logs', 'log file'],
  ['trace', 'tracing', 'span'],
  ['collector', 'agent', 'exporter'],
];

/** Words around a question that say nothing about its matter. Where there are no others, they count. */
const fillers = new Set(
  (
    'hello hi hey dear please thanks thank help helping want wants wanted need needs like would could should may might must ' +
    'get gets got getting give gives gave tell know knows able possible possibly somehow really actually still already yet ' +
    'also even ever never always maybe perhaps someone somebody something anything everything nothing thing things way ways ' +
    'lot much many try tried trying go goes going come comes came happen happens happened let lets say says said see sees ' +
    'use used using work works working although though without within every since ago cant dont doesnt didnt isnt wont im ' +
    'ive ve ll re doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn us one ones'
  ).split(' '),
);

/** A word with everything it may stand for, itself left out. Given in the form of `plain`; other forms of it count, too. */
export function meaningsOf(word: string): readonly string[] {
  const found = new Set<string>();
  for (const form of formsOf(word)) for (const meaning of meanings.get(form) ?? []) found.add(meaning);
  return [...found].slice(0, mostMeanings);
}

/**
 * The words of a question that are about its matter, parted by blanks: what is said in several words for one thing becomes
 * one ("log in" → "login"), and fillers fall away. The last word of somebody who is typing stays as it is.
 */
export function matterOf(text: string, isTyping: boolean): string {
  const words = text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plain)
    .filter((word) => word !== '');
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLengthAt(words, at);
    joined.push(words.slice(at, at + length).join(''));
    at += length;
  }
  const matter = joined.filter((word, at) => !fillers.has(word) || (isTyping && at === joined.length - 1));
  return (matter.length > 0 ? matter : joined).join(' ');
}

/** Of a word that is looked up in more groups, the first count. */
const mostMeanings = 16;
const longestPhrase = 4;

/** By each word and phrase without blanks: the others of its groups, written as they are. */
const meanings = new Map<string, Set<string>>();
const phrases = new Set<string>();
for (const group of groups) {
  for (const entry of group) {
    const key = entry.replaceAll(' ', '');
    if (key !== entry) phrases.add(entry);
    const known = meanings.get(key) ?? new Set();
    // A phrase is a word of its own in a question, so it means what it's written as, too.
    for (const other of group) if (other !== key) known.add(other);
    meanings.set(key, known);
  }
}

function phraseLengthAt(words: readonly string[], at: number): number {
  for (let length = longestPhrase; length > 1; length -= 1) {
    if (at + length <= words.length && phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}

/** A word, and what it may be an inflected form of. */
function formsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('ed')) forms.push(word.slice(0, -2), word.slice(0, -1), undoubled(word.slice(0, -2)));
  if (word.endsWith('ing')) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`, undoubled(word.slice(0, -3)));
  if (word.endsWith('er')) forms.push(word.slice(0, -2));
  return forms;
}

const undoubled = (stem: string): string => stem.replace(/(.)\1$/, '$1');
