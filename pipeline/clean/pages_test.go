package clean

import "rapporteur/corpus"

// plainPages are made-up pages as crawlers leave them.
var plainPages = []struct {
	name, in, want            string
	title, publisher, authors string
	tier                      corpus.Tier
}{{
	name: "news page",
	in: `Latest news

River states agree on a joint water plan

14/05/2019 09:12
Views: 873

KARVIA, May 14, 2019, Delta-Press – The third meeting of the river states took place in Karvia on May 13.

It was attended by the ministers of water of five states. They spoke about dams and about fish. img_2231.jpg

The group was founded in 2011 in order to share data.

DELTA news

Photo: river.example

Read also:

Old bridge closed again
News no`,
	title: "River states agree on a joint water plan", publisher: "DELTA news", tier: corpus.TierNews,
	want: `
title: River states agree
stamp: 14/05/2019 09:12
body: KARVIA, May 14,
body: It was attended
body: The group was
byline: DELTA news
caption: Photo: river.example
-- Latest news
-- Views: 873
-- img_2231.jpg
-- Read also:
-- Old bridge closed
-- News no`,
}, {
	name: "press release, wrapped first paragraph",
	in: `PRESS RELEASE
"River Forum" Second Meeting of Ministers
- A new era on the water -
![]() |
3 March 2008
Ministry of Water, Karvia
On March 3, 2008, the ministers of water of Karvia and of the neighbouring states met
together in the old town hall, and held the second
River Forum. They agreed that the next meeting should be held
in two years' time.
1. What was said at the meeting
The ministers shared the view that water is scarce and that data must be shared among all states.
2. Next steps
Karvia announced that it would train 40 engineers over the coming three years.
Back to Index`,
	title: `"River Forum" Second Meeting of Ministers`, publisher: "Ministry of Water, Karvia", tier: corpus.TierActor,
	want: `
heading: PRESS RELEASE
title: "River Forum" Second
standfirst: - A new
stamp: 3 March 2008
byline: Ministry of Water,
body: On March 3,
heading: 1. What was
body: The ministers shared
heading: 2. Next steps
body: Karvia announced that
-- ![]() |
-- Back to Index`,
}, {
	name: "mirror of an encyclopedia",
	in: `Big Library
Flag as Inappropriate
Email this Article

River Forum

Title: River Forum
Author: Open Encyclopedia
Language: English
Subject: Rivers, Treaties
Publisher: Open Encyclopedia

River Forum

The River Forum is a group of five states that share the waters of one river.[1] It was founded in 2011.

Aims

The members want to do three things:

  • To share their data on floods
  • To keep the fish alive and the water clean

The forum meets every second year in one of the capitals.

See also

  1. ^ The founding letter Ministry of Water
  2. ^ a b Second letter. The Gazette. 3 March 2012.
This article was sourced from Creative Commons Attribution licence; additional terms may apply.
Text is checked by nobody in particular before it is shown to our readers.
Copyright © Big Library. All rights reserved.`,
	title: "River Forum", publisher: "Open Encyclopedia", authors: "Open Encyclopedia", tier: corpus.TierMirror,
	want: `
title: River Forum
byline: Author: Open Encyclopedia
byline: Publisher: Open Encyclopedia
body: The River Forum
heading: Aims
body: The members want
body*: • To share
body*: • To keep
body: The forum meets
reference*: 1. ^ The
reference*: 2. ^ a
-- Big Library
-- Flag as Inappropriate
-- Email this Article
-- Title: River Forum
-- Language: English
-- Subject: Rivers, Treaties
-- River Forum
-- See also
-- This article was
-- Text is checked
-- Copyright © Big`,
}, {
	name: "analysis with a note on its author",
	in: `Waterways

Five Years of the River Forum: What Remains

Recent Features

Waterways

Five Years of the River Forum: What Remains

The forum was meant to end a quarrel over dams. It has done something else.

Five Years of the River Forum: What Remains
Credit: Archive

Five years ago the ministers of five states met in Karvia and promised to share their data.

Since then they have met three times, each time in another capital, and with fewer results.

Whether the next meeting will be different is for the new chair of the forum to decide.

Jona Albrecht Ferrow is a research fellow at the Institute of Rivers. He lives by the sea.`,
	title: "Five Years of the River Forum: What Remains", authors: "Jona Albrecht Ferrow", tier: corpus.TierCommentary,
	want: `
title: Five Years of
standfirst: The forum was
caption: Credit: Archive
body: Five years ago
body: Since then they
body: Whether the next
about: Jona Albrecht Ferrow
-- Waterways
-- Recent Features
-- Waterways
-- Five Years of
-- Five Years of`,
}, {
	name: "wrapped text",
	in: `Statement by Press Officer Ana Morel on the River Summit

April 9, 2021

The president will welcome the leaders of the river states to the capital
on May 3. The leaders will talk about the dams that were built in the last
ten years, about the fish that can no longer pass them, and about who is to
pay for the ladders.

It is hoped that all of the five states will sign the treaty that President
Ferrow proposed last year.

\###
`,
	title: "Statement by Press Officer Ana Morel on the River Summit", tier: corpus.TierActor,
	want: `
title: Statement by Press
stamp: April 9, 2021
body: The president will
body: It is hoped
-- \###`,
}, {
	name: "list of delegates after an announcement",
	in: `"River Forum"
Third Ministers' Meeting
Joint Press Release
June 7, 2010

The town of Karvia hosted the third meeting of the forum on June 7, 2010. The delegates were:

Chair: Anton MOREL (Karvia, Minister of Water)
Northland: Berit LUND, Minister for Water
Southland: Carlo PRADO, Minister of Water

1. The delegates noted with approval what had been done and took note of the report on it.
2. They agreed that the problems of the river call for joint answers by all of the states.`,
	title: `"River Forum"`, tier: corpus.TierActor,
	want: `
title: "River Forum"
heading: Third Ministers' Meeting
heading: Joint Press Release
stamp: June 7, 2010
body: The town of
body: Chair: Anton MOREL
body: Northland: Berit LUND,
body: Southland: Carlo PRADO,
body*: 1. The delegates
body*: 2. They agreed`,
}, {
	name: "date and name before the text, dateline after",
	in: ` date 2019-10-17 Mara Lindqvist

The river forum met for its 12th session in Karvia on 16 October 2019, and all ministers came.

A joint statement was adopted, and the plan for the coming year received approval from all sides.

Karvia 18 OCTOBER 2019`,
	authors: "Mara Lindqvist", tier: corpus.TierNews,
	want: `
stamp: date 2019-10-17
byline: Mara Lindqvist
body: The river forum
body: A joint statement
stamp: Karvia 18 OCTOBER`,
}}

// htmlPages are made-up pages as servers send them.
var htmlPages = []struct {
	name, in, want            string
	title, publisher, authors string
	dates                     string
}{{
	name: "blog page",
	in: `<!DOCTYPE html><html lang="en-GB"><head><title>Dams and fish | The Daily Wave</title>
<meta property="og:title" content="Dams and fish"><meta property="og:site_name" content="The Daily Wave">
<meta property="article:modified_time" content="2020-05-06T10:00:00Z"><meta property="article:published_time" content="2020-05-04T10:00:00Z">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-05-04","author":{"@type":"Person","name":"Ida Solberg"}}]}</script>
<style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>
<div id="page"><h1>Dams and <em>fish</em></h1><p class="byline">By Ida Solberg</p><time datetime="2020-05-04">4 May 2020</time>
<div class="article-body"><p>The ministers of five states met in Karvia &amp; agreed, after long talks, on a plan for the river.</p>
<p>They want to build <a href="x">fish ladders</a><script>var x=1</script> at each of the dams, which will cost a lot of money.<p>Work begins<br>in May, and it will take at least three years until all is done.
<figure><img src="a.jpg"><figcaption>Photo: A. Nyberg</figcaption></figure>
<h2>Who pays</h2><ul><li>The northern states pay for the ladders in the north.</li><li>The southern states pay for all the others.</li></ul>
<p><a href="y">Read also: Fish are back in the river</a></p></div>
<div class="comments"><p>I do not believe a word of this, and I never did believe it.</p></div></div>
<footer>Copyright © The Daily Wave. All rights reserved.</footer></body></html>`,
	title: "Dams and fish", publisher: "The Daily Wave", authors: "Ida Solberg",
	dates: "json-ld=2020-05-04 article:published_time=2020-05-04T10:00:00Z time=2020-05-04 article:modified_time=2020-05-06T10:00:00Z",
	want: `
title: Dams and fish
byline: By Ida Solberg
stamp: 4 May 2020
body: The ministers of
body: They want to
body: Work begins in
caption: Photo: A. Nyberg
heading: Who pays
body*: The northern states
body*: The southern states
-- Home
-- World
-- Read also: Fish
-- I do not
-- Copyright © The`,
}, {
	name: "line breaks for paragraphs, in a form around everything",
	in: `<html><head><title>River Forum</title></head><body><form id="form1" class="sidebar-page"><table><tr><td>
The ministers of the five states met in the capital yesterday, and they talked about the dams.<br><br>
The next meeting is to take place in two years' time, as the chair of the forum said.<br>&nbsp;<br>
Nobody knows where it will be held, since no state has offered to be the host so far.
</td></tr></table></form></body></html>`,
	title: "River Forum",
	want: `
body: The ministers of
body: The next meeting
body: Nobody knows where`,
}, {
	name: "comments longer than the article",
	in: `<html><body><h1>Short note on the river</h1><div class="post"><p>The river rose by two metres during the night, and the ministers of the five states will meet in Karvia to talk about it on Monday, as the chair of the forum told this paper in the afternoon; the forum was founded in order to prevent such floods, and has spent much money on it.</p><p>All of the schools along the river will be closed until Wednesday, and so will be the two bridges, which were built at the beginning of the last century and are not safe any longer, as was found out in the year before the last, when the lorries were banned from both of them.</p></div>
<div id="comments" class="comments-area"><p>This was to be expected, since nobody listened to the people who live by the river and who know it best, and nobody ever will listen to them.</p><p>This was to be expected, since nobody listened to the people who live by the river and who know it best, and nobody will, ever, I can tell you.</p><p>I have lived here for thirty years, and I have never seen anything like it, neither in the spring nor in the autumn of any year, believe me.</p></div></body></html>`,
	title: "Short note on the river",
	want: `
title: Short note on
body: The river rose
body: All of the
-- This was to
-- This was to
-- I have lived`,
}}
