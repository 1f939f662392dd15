/** Sixty labels that strangers' texts may hold and that must stay mere text wherever they are shown or written. */

/** What a text that runs would call; pages that run it show a dialog. */
const RUN = 'alert(1)';

const MARKUP = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="x" onerror="${RUN}">`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}' x='`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<a href="javascript:${RUN}">read on</a>`,
  `<form action="javascript:${RUN}"><button>Submit</button></form>`,
  `<details open ontoggle=${RUN}>`,
  `<body onload=${RUN}>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<style>@import "https://evil.example/x.css"; * { display: none }</style>`,
  `<!-- <script>${RUN}</script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `]]><script>${RUN}</script>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  '//evil.example/x',
];

const TEMPLATES = [
  `{{constructor.constructor("${RUN}")()}}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `\`;${RUN}//`,
  `');${RUN}//`,
];

const FORMULAS = [
  `=HYPERLINK("https://evil.example/","read on")`,
  `+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+9)*cmd|' /C calc'!A0`,
];

const RDF = [
  '" . <http://evil.example/s> <http://evil.example/p> <http://evil.example/o> . "',
  '"""\\ \n> <x',
  '__proto__',
];

const LETTERS = [
  'Ann\u202Egnp.exe',
  '\u2066Ann\u2069\u200F Lee\u061C',
  'Ann\u0000Lee\u0007\u001B[31m',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334a\u0334\u0335\u035E\u0322lg\u0327\u0338o\u0322\u034D\u0323',
  'قال الرئيس إن الزيارة تأجلت',
  'a\ud800 half \udc00 pair',
  `${'Very long name of nobody '.repeat(400)}end`,
];

export const HOSTILE_LABELS: readonly string[] = [
  ...MARKUP,
  ...ADDRESSES,
  ...TEMPLATES,
  ...FORMULAS,
  ...RDF,
  ...LETTERS,
];
