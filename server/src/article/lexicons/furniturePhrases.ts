/** Labels before, or alone above, links to other articles. */
export const LINK_LABELS: ReadonlySet<string> = new Set(
	(
		'also read|read also|also see|see also|read more|read next|read this|more|more stories|more news|more from|' +
		'more on|more on this|more on this story|more on this topic|must read|related|related articles|related article|' +
		'related stories|related story|related news|related content|related coverage|related topics|related links|' +
		'related posts|related reading|related video|related videos|recommended|recommended for you|recommended stories|' +
		'recommended reading|editors picks|editor’s picks|top stories|latest news|latest stories|trending|trending now|' +
		'most read|most viewed|most popular|popular|popular stories|popular now|you may also like|you might also like|' +
		'you may have missed|you might like|up next|next article|previous article|next story|previous story|' +
		'further reading|don’t miss|in case you missed it|also in this section|also on|from our archive|' +
		'from the archives|around the web|watch|watch now|watch live|watch more|listen|listen now|click here|' +
		'find out more|learn more|dig deeper|go deeper|worth reading|what to read next|other news|other stories|' +
		'suggested reading'
	).split('|'),
);

/** With what they are about between them and the colon: "More from Politics: …". */
export const OPEN_LINK_LABELS = ['more from', 'more on', 'also on', 'also in', 'related to'];

/** Words of the page's own controls. A short line of nothing else is furniture: "Gallery Videos Share on WhatsApp". */
export const CONTROL_WORDS = new Set(
	(
		'share shares shared sharing tweet retweet post posts pin email e-mail mail print save bookmark copy link links url comment ' +
		'comments reply replies like likes dislike facebook twitter x whatsapp telegram linkedin reddit instagram youtube pinterest ' +
		'tumblr messenger bluesky threads mastodon tiktok flipboard pocket snapchat viber line wechat gallery galleries video videos ' +
		'photos advertisement advertisements advert ad ads sponsored menu home search subscribe subscribed unsubscribe signup ' +
		'login logout loading close closed back top next previous prev play pause mute unmute fullscreen skip content navigation ' +
		'sign log in out up toggle expand collapse download listen cookies cookie settings preferences accept reject manage privacy ' +
		'policy terms conditions contact about newsletter newsletters newsroom homepage sitemap rss feed app follow following report ' +
		'translate font size text aa a+ a- min mins minute minutes read reading time views view opens new window tab hide show ' +
		'ticker live caption credit source sections section topics tags more less continue'
	).split(' '),
);

/** Words that may stand between them, but make no control by themselves. */
export const LINKING_WORDS = new Set(
	'on this via to the our your us all now here with a an and or & by for of in article story page site it'.split(' '),
);

/**
 * How a page speaks to its reader. A line that begins with the first and holds one of the second is no prose of the article;
 * an empty second part asks for nothing more.
 */
export const ADDRESSES: readonly (readonly [begin: string, withOneOf: string])[] = [
	['sign up', 'newsletter newsletters email emails inbox alerts updates free daily weekly briefing digest'],
	['subscribe', 'newsletter newsletters channel our now today free inbox youtube podcast us for access month week'],
	['follow us', ''],
	['follow our', 'channel page live account whatsapp twitter facebook coverage'],
	['like us on', ''],
	['join our', 'whatsapp telegram channel newsletter community group facebook mailing discord'],
	['join us on', ''],
	['get our', 'newsletter newsletters app email emails alerts inbox free'],
	['get the', 'newsletter newsletters app emails alerts inbox headlines'],
	['get all the latest', ''],
	['get the latest', ''],
	['get the best of', 'inbox email'],
	['get more', 'newsletter newsletters app inbox'],
	['get breaking', ''],
	['stay up to date', ''],
	['stay updated', ''],
	['stay informed', ''],
	['stay tuned', ''],
	['stay connected', ''],
	['download our', 'app'],
	['download the', 'app'],
	['click here', ''],
	['click to', 'share print email'],
	['tap here', ''],
	['we use cookies', ''],
	['we and our', 'partners cookies'],
	['we value your privacy', ''],
	['this site uses cookies', ''],
	['this website uses cookies', ''],
	['our website uses cookies', ''],
	['our site uses cookies', ''],
	['by continuing to browse', ''],
	['by continuing to use this', ''],
	['by continuing to use our', ''],
	['by continuing, you', ''],
	['by clicking', 'agree consent cookies terms accept'],
	['by using this site', ''],
	['by using this website', ''],
	['by using our', 'site website cookies'],
	['by signing up', ''],
	['by subscribing', ''],
	['enter your email', ''],
	['your email address', ''],
	['please enable', 'javascript cookies browser'],
	['please disable', 'blocker'],
	['your browser', 'support javascript video audio'],
	['to continue reading', ''],
	['continue reading', ''],
	['keep reading', ''],
	['story continues', ''],
	['article continues', ''],
	['this article continues', ''],
	['scroll down', ''],
	['scroll to', 'continue read'],
	['already a subscriber', ''],
	['already a member', ''],
	['become a', 'member subscriber supporter patron'],
	['support our', 'journalism work reporting newsroom'],
	['support independent', 'journalism'],
	['thank you for reading', ''],
	['thanks for reading', ''],
	['thank you for subscribing', ''],
	['do you have a', 'tip story? story email contact'],
	['have a tip', ''],
	['got a tip', ''],
	['got a story', ''],
	['have you got a story', ''],
	['do you have a story', ''],
	['send us', 'tip tips news email whatsapp'],
	['email us at', ''],
	['contact us', ''],
	['contact the', 'newsroom editor author reporter'],
	['all rights reserved', ''],
	['this material may not be', ''],
	['this story was originally published', ''],
	['this article was originally published', ''],
	['this article originally appeared', ''],
	['this story originally appeared', ''],
	['this article was first published', ''],
	['the post', 'appeared first'],
	['reporting by', ''],
	['additional reporting by', ''],
	['editing by', ''],
	['writing by', ''],
	['with inputs from', ''],
	['with input from', ''],
	['with reporting by', ''],
	['with files from', ''],
	['listen to this article', ''],
	['listen to the article', ''],
	['listen to article', ''],
	['watch the video', ''],
	['view comments', ''],
	['view all', ''],
	['view more', ''],
	['leave a comment', ''],
	['leave a reply', ''],
	['post a comment', ''],
	['add a comment', ''],
	['join the conversation', ''],
	['share this', 'article story post page'],
	['skip to', 'content main navigation'],
	['back to top', ''],
	['jump to', 'content comments'],
	['posted in', ''],
	['filed under', ''],
	['no comments yet', ''],
	['you have', 'articles left remaining'],
	['create a free account', ''],
	['create an account', ''],
	['log in to', ''],
	['sign in to', ''],
	['register to', 'read continue comment'],
	['register for free', ''],
	['start your free trial', ''],
	['buy a subscription', ''],
];

/** Before a colon, these open a line about the page or about the text as such. */
export const NOTICE_LABELS = new Set(
	(
		'tags|topics|topic|keywords|categories|category|filed under|posted in|disclaimer|source|sources|share|share this|views|' +
		'comments|reading time|read time|estimated reading time|published|updated|last updated|last modified|first published|' +
		'posted|edited by|reporting by|written by|copyright|our standards|contact|email|phone|sponsored|advertisement|newsletter|' +
		'promoted|follow|follow us|section|sections|word count|language|permalink|url|web|tel'
	).split('|'),
);

export const CREDIT_LABELS =
	'photo|photos|photograph|photographs|picture|pictures|image|images|pic|pics|file photo|file picture|file image|illustration|graphic|' +
	'photo credit|photo credits|image credit|image source|image caption|picture credit|photo courtesy|image courtesy|photo illustration|' +
	'representational image|representative image|cover photo|video credit|credit|credits|photographer|caption|screenshot|screengrab';

/** Agencies whose pictures stand in the pages of others. */
export const PICTURE_AGENCIES =
	'AP|AP Photo|AFP|Reuters|REUTERS|EPA|EPA-EFE|PA|PA Wire|PA Images|Getty|Getty Images|Shutterstock|Alamy|Bloomberg|Xinhua|TASS|Sputnik|' +
	'Anadolu|ANI|PTI|IANS|NurPhoto|ZUMA|ZUMA Press|iStock|Unsplash|Wikimedia Commons|DPA|dpa|Kyodo|Yonhap|ANSA|EFE|CNA|AAP|CP|NASA';
