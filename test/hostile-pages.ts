/** Captures that try to run code, to break the layout, to turn the direction of text and to start formulas in spreadsheets. */
export const hostilePages: Readonly<Record<string, string>> = {
  "evil.html": `<!doctype html><html><head><title><script>alert(1)</script> Mayor quits &lt;img src=x onerror=alert(2)&gt;</title>
<link rel="canonical" href="javascript:alert(3)"><meta property="og:site_name" content="&lt;b onmouseover=alert(4)&gt;Night Wire&lt;/b&gt;">
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head><body><article>
<h1>Mayor quits &lt;img src=x onerror=alert(2)&gt; "after" the 'vote' ${"endless".repeat(60)}</h1>
<p>The mayor of Lurvik resigned on Monday, officials said, after 12 councillors walked out of the chamber in protest at the budget.</p>
<p>"&lt;svg onload=alert(5)&gt; I am leaving tonight," Mayor Tilda Brask told reporters in the town hall on Monday evening.</p>
<p>=HYPERLINK("javascript:alert(6)") was printed where the figure of 40 million dollars should have stood, the paper admitted on Tuesday.</p>
<p>\u202eThe council met for three hours\u202c and 14 people spoke against the plan, according to \u2066the clerk of the council.</p>
<p>Supporters gathered outside with 300 candles on Monday night, and the police kept the square closed until Tuesday morning.</p>
</article></body></html>`,
  "evil.txt": `+cmd|' /C calc'!A0
DATA:TEXT/HTML,<SCRIPT>ALERT(7)</SCRIPT>

Mayor of Lurvik resigns <iframe src="data:text/html,<script>alert(8)</script>">

LURVIK, March 5, 2024 - The mayor of Lurvik, Tilda Brask, resigned on Monday after 15 councillors walked out of the chamber.

"@SUM(1+1) is not my number," Brask said on Monday. "-2+3 is."

The deputy mayor, Orm Halden, said that he would lead the town until the election in May. </textarea></title></style><script>alert(9)</script>

About 300 people stood outside the town hall on Monday night, and nobody was hurt, the police said.
`,
  "evil-marks.txt": `Mayor${"\u0489".repeat(400)} of Lurvik resigns

LURVIK, March 5, 2024 - The mayor of Lurvik resigned on Monday, ${"\u0489".repeat(900)} officials said, after 12 councillors walked out.

"I am leaving tonight," Mayor Tilda ${`Q${"q".repeat(2000)}`} told reporters in the town hall on Monday evening.
`,
};
