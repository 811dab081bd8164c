/** The endings that an article can have, as the server's default of `corroborate.files.include` names them. */
export const ARTICLE_FILES = '**/*.{txt,md,markdown,html,htm}';

/** Files of a program: where they are as many as the articles, the texts are taken for its documentation. */
export const PROGRAM_FILES =
	'**/*.{bat,c,cc,clj,cpp,cs,css,cxx,dart,ex,exs,f90,fs,go,h,hpp,hs,ipynb,java,jl,js,jsx,kt,lua,m,mjs,php,pl,ps1,py,r,R,rb,rs,scala,scss,sh,sql,svelte,swift,tex,ts,tsx,vb,vue,zig}';

/** Files at the top of a folder that say: this is a program, or the source of a site. */
export const PROJECT_FILES =
	'{package.json,tsconfig.json,deno.json,pyproject.toml,setup.py,Cargo.toml,go.mod,pom.xml,build.gradle,build.gradle.kts,composer.json,Gemfile,CMakeLists.txt,Makefile,meson.build,*.sln,*.csproj,Package.swift,pubspec.yaml,mix.exs,mkdocs.yml,book.toml,_config.yml}';

/** Where neither is looked for. A browser saves a page's scripts and frames beside it in a folder "… _files". */
export const ASIDE = '**/{node_modules,bower_components,vendor,.*,*_files}/**';

/** How many articles are looked for: enough to judge a folder by. */
export const ENOUGH_ARTICLES = 300;

const COMPANIONS =
	/^(?:(?:readme|licen[cs]e|copying|changelog|contributing|code[-_]of[-_]conduct)(?:[-_.].*)?|notice|changes|history|security|support|authors|contributors|credits|maintainers|governance|install|roadmap|todo|summary|cmakelists|(?:requirements|constraints)(?:[-_.](?:dev|test|tests|docs|lock|base|prod))?|robots|humans|ads|llms(?:-full)?)\.[a-z]+$/i;

/** Whether a file with an article's ending is one of those that come with programs ("README.md") rather than an article. */
export function isCompanionFile(name: string): boolean {
	return COMPANIONS.test(name);
}

/** Whether a folder with these many articles and program files reads like a set of sources to be compared. */
export function looksLikeSources(articles: number, programs: number): boolean {
	return articles >= 2 && articles > programs;
}
