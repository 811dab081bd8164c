/**
 * How web pages are marked up. Parts of the words in `class` and `id` are compared in lower case: `site-nav`, `siteNav` and
 * `site_nav` all hold `nav`.
 */

/** Elements that show nothing, or nothing that is text of the page. */
export const UNSEEN_ELEMENTS = new Set(
	(
		'script style template noscript head iframe object embed svg math canvas audio video map datalist select textarea input ' +
		'button progress meter noframes frameset applet param source track link meta title base'
	).split(' '),
);

/** Elements before and after which a line ends. */
export const BLOCK_ELEMENTS = new Set(
	(
		'html body address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 ' +
		'h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table caption colgroup ' +
		'tbody td tfoot th thead tr ul listing xmp plaintext'
	).split(' '),
);

export const FURNITURE_ELEMENTS = new Set('nav footer aside form dialog menu search fieldset'.split(' '));

export const FURNITURE_ROLES = new Set(
	'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist form'.split(' '),
);

/** These name what is around an article, whatever stands in it. */
export const FURNITURE_NAMES = new Set(
	(
		'cookie cookies consent gdpr newsletter newsletters share sharing shares social socials sharebar related recommended ' +
		'recommendations recirculation recirc promo promos promotion advert adverts advertisement advertisements advertising ads ' +
		'sponsored breadcrumb breadcrumbs comments disqus subscribe subscription paywall nav navbar navigation sidebar trending ' +
		'popup modal lightbox skiplink pagination pager outbrain taboola teaser teasers readmore signup signin login sitemap byline ' +
		'bylines ticker donate'
	).split(' '),
);

/** These may do so: for an element that holds little prose. */
export const LIKELY_FURNITURE_NAMES = new Set(
	(
		'ad menu footer header masthead toolbar tools tag tags topics topic author authors bio meta popular banner skip overlay ' +
		'widget also search comment credits credit copyright timestamp published updated print poll survey rating follow links more ' +
		'logo brand controls buttons actions'
	).split(' '),
);

export const CAPTION_NAMES = new Set('caption captions figcaption imagecaption photocaption credit credits'.split(' '));

/** Text that only a screen reader speaks. */
export const UNSEEN_NAMES = new Set([
	'sr-only',
	'visually-hidden',
	'visuallyhidden',
	'screen-reader-text',
	'screenreader',
	'u-hidden',
	'offscreen',
]);
