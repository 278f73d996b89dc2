/** HTML as programs put it onto the clipboard, shortened but for what makes it what it is. */

export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt; font-family:"Calibri",sans-serif;}
 p.MsoListParagraphCxSpFirst {margin-left:36pt}
@page WordSection1 {size:595pt 842pt;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<h1>Report<o:p></o:p></h1>
<p class=MsoNormal><b>Steps</b> to <i>reproduce</i> with <span style='color:red;mso-ansi-language:DE'>colour</span>:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Open the export<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>as CSV<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Wait<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol;'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>bullet one<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol;'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>bullet two<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr><td width=200><p class=MsoNormal>Key<o:p></o:p></p></td><td width=200><p class=MsoNormal>Value<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>a<o:p></o:p></p></td><td><p class=MsoNormal>1<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img width=10 height=10 src="file:///C:/Users/x/clip_image001.png"><![endif]><o:p></o:p></p>
<!--EndFragment-->
</body></html>`;

export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-abc"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">Heading</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;white-space:pre-wrap;">Plain and </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">bold</span><span style="font-weight:400;white-space:pre-wrap;"> and </span><a href="https://example.com/x" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;font-weight:400;text-decoration:underline;white-space:pre-wrap;">a link</span></a></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">one</span></p></li><ul style="margin-top:0"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400">nested</span></p></li></ul><li dir="ltr" aria-level="1"><p role="presentation"><span>two</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="100" /><col /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000 1pt;"><p dir="ltr"><span>A1</span></p></td><td><p dir="ltr"><span>B1</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

export const webPage = `<html><body>
<!--StartFragment--><header style="display:flex"><nav><a href="/home">Home</a> <a href="/docs">Docs</a></nav></header>
<main class="x"><div><div><div style="font-family:Arial;color:rgb(1,2,3)">First <span class="y"><span>nested</span> text</span></div></div><div>Second<br>line</div></div>
<p>Para with <img src="https://tracker.example/p.gif" onerror="alert(1)" alt="picture"> image</p>
<script>alert(1)</script><style>p{color:red}</style><noscript>no script here</noscript><template><p>tmpl</p></template>
<table><caption>Cap</caption><thead><tr><th>Name</th><th>Size</th></tr></thead><tbody><tr><td>a.png</td><td>10 KB</td></tr><tr><td>b.png</td><td></td></tr></tbody></table>
<dl><dt>Term</dt><dd>Definition</dd></dl>
<form><label>Your name <input value="x"></label><button>Go</button><select><option>One</option><option>Two</option></select><textarea>area</textarea></form>
<iframe src="https://evil.example">fallback</iframe><object data="x">obj</object><video controls>vid</video><svg><title>svg title</title><text>svg text</text></svg><math><mi>x</mi></math>
<blockquote><p>Quote one</p><p>Quote two</p></blockquote>
<details><summary>More</summary>Hidden</details><hr>
<a href="https://example.com/card"><h3>Card</h3><p>Body</p></a>
<p><u>under</u> <mark>marked</mark> <sub>sub</sub> <del>deleted</del> <kbd>Ctrl</kbd> <code>code</code> <tt>tt</tt> <strike>strike</strike></p>
<pre><code class="language-js hljs"><span class="hljs-keyword">const</span> a = 1;
  b();
</code></pre>
<ul><li>One<ul><li>Deep</li></ul></li><li><p>P1</p><p>P2</p></li><li><label><input type="checkbox" checked> task</label></li></ul></main><!--EndFragment-->
</body></html>`;

export const vsCode = `<meta charset='utf-8'><div style="color: #cccccc;background-color: #1f1f1f;font-family: 'Droid Sans Mono', 'monospace', monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #c586c0;">import</span><span style="color: #cccccc;"> { a } </span><span>from</span> 'b';</div><br><div><span>function f() {</span></div><div><span>  return 1;</span></div><div>	tabbed();</div><div>}</div></div>`;

export const gmail = `<div dir="ltr">Hi Maya,<div><br></div><div>please see below.</div><div><br></div><div>Best</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 3 Nov 2025 at 10:12, Support &lt;<a href="mailto:support@example.com">support@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Could you send the <b>log</b>?<div><ul><li>one</li><li>two</li></ul></div><blockquote class="gmail_quote"><div>older</div></blockquote></div></blockquote></div>`;

export const outlook = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal{margin:0cm}
--></style></head><body lang="DE" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal">Hello,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">it fails.<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Support &lt;support@example.com&gt; <br><b>Sent:</b> Monday<br><b>To:</b> me<br><b>Subject:</b> Re: Export<o:p></o:p></p></div></div><p class="MsoNormal">Please try <a href="https://example.com/a">https://example.com/a</a>.<o:p></o:p></p></div></body></html>`;

export const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:","} .xl65 {font-weight:700; background:#FFFF00;} col {mso-width-source:auto;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:collapse;width:96pt'><col width=64 span=2>
<!--StartFragment--><tr height=20><td height=20 class=xl65 width=64>Month</td><td class=xl65 width=64>Sum</td></tr>
 <tr height=20><td height=20>May</td><td align=right>1,200</td></tr><!--EndFragment--></table></body></html>`;

export const windowsTerminal = `<!DOCTYPE><HTML><HEAD></HEAD><BODY><DIV STYLE="display:inline-block;white-space:pre;background-color:#012456;font-family:'Cascadia Mono',monospace;font-size:12pt;padding:4px;"><SPAN STYLE="color:#CCCCCC;background-color:#012456;">PS C:\\&gt; </SPAN><SPAN STYLE="color:#F9F1A5;">dir</SPAN><BR><SPAN STYLE="color:#CCCCCC;">    Directory: C:\\Temp</SPAN></DIV></BODY></HTML>`;

export const jetBrains = `<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><pre style="background-color:#2b2b2b;color:#a9b7c6;font-family:'JetBrains Mono',monospace;font-size:9.8pt;"><span style="color:#cc7832;">const </span>limit = <span style="color:#6897bb;">5</span><span style="color:#cc7832;">;<br></span>    <span style="color:#ffc66d;">retry</span>(limit);</pre></body></html>`;

export const gitHub = `<meta charset='utf-8'><h2 tabindex="-1" class="heading-element" dir="auto">Usage</h2><a id="user-content-usage" class="anchor" aria-label="Permalink: Usage" href="#usage"><svg class="octicon" viewBox="0 0 16 16"><path d="m7.7"></path></svg></a><div class="highlight highlight-source-ts notranslate position-relative" dir="auto"><pre class="notranslate"><span class="pl-k">const</span> <span class="pl-s1">a</span> <span class="pl-c1">=</span> <span class="pl-c1">1</span><span class="pl-kos">;</span>
<span class="pl-en">run</span><span class="pl-kos">(</span><span class="pl-kos">)</span></pre><div class="zeroclipboard-container"><clipboard-copy aria-label="Copy" class="ClipboardButton btn" value="x"><svg aria-hidden="true"></svg></clipboard-copy></div></div><p dir="auto">See the <a href="/docs/guide.md">guide</a>.</p>`;

export const libreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta name="generator" content="LibreOffice 7.6"/><style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" link="#000080" dir="ltr"><p style="margin-bottom: 0cm"><font face="Arial, sans-serif"><font size="4">Hello</font></font> <font color="#ff0000"><i>red</i></font> <b>world</b></p>
<ol><li><p>one</p></li><li><p>two</p></li></ol></body></html>`;
