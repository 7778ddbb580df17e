import { folded } from '../headings/shapes/numerals.ts';
import type { Statement } from '../manuscript.ts';

/** What a labelled field says about the book, and where it may stand. */
export interface FieldLabel {
  readonly about: Statement['about'] | 'unprinted';
  /** MARC relator code of a contributor. */
  readonly role?: string;
  /** Seen in no story as an ordinary line, so that two such fields make a header. */
  readonly sure?: true;
}

const LABELS: readonly (FieldLabel & { readonly labels: string })[] = [
  {
    about: 'title',
    labels:
      'title|story title|story|titre|titel|titulo|titolo|name|书名|書名|标题|標題|題名|タイトル|제목|название',
  },
  { about: 'subtitle', labels: 'subtitle|sous-titre|untertitel|subtitulo|sottotitolo' },
  {
    about: 'author',
    labels:
      'author|authors|author(s)|writer|written by|by|auteur|verfasser|autor|autore|penname|pen name|pseud|creator|作者|著者|作家|저자|지은이|글쓴이|작가|автор|авторы',
  },
  {
    about: 'contributor',
    role: 'trl',
    labels:
      'translator|translators|translated by|traducteur|ubersetzer|traductor|traduttore|译者|譯者|訳者|옮긴이|переводчик|перевод',
  },
  { about: 'contributor', role: 'ill', labels: 'illustrator|illustrators|artist|illustrated by' },
  { about: 'contributor', role: 'edt', labels: 'editor|editors|edited by|herausgeber' },
  { about: 'contributor', role: 'pbl', labels: 'publisher' },
  { about: 'series', labels: 'series|serie|sequence|collection' },
  {
    about: 'summary',
    sure: true,
    labels:
      'summary|synopsis|blurb|teaser|description|resume|zusammenfassung|inhalt|内容简介|簡介|简介|あらすじ|줄거리|аннотация|описание|саммари',
  },
  {
    about: 'rights',
    sure: true,
    labels:
      'distribution|distribution statement|archive|archives|archiving|archived|permission|permissions|rights|license|licence|copyright',
  },
  {
    about: 'published',
    labels:
      'date|published|posted|date published|date posted|written|year|first published|date written',
  },
  { about: 'language', labels: 'language|langue|sprache|idioma|lingua|taal' },
  {
    about: 'source',
    labels: 'source|url|website|site|homepage|web site|story url|author url|link',
  },
  {
    about: 'subject',
    labels:
      'fandom|fandoms|genre|genres|category|categories|tags|additional tags|keywords|classification|relationship|relationships|pairing|pairings|pairing(s)|characters|character|subject|subjects|show|universe|codes|type|cast|类型|類型|标签|標籤|ジャンル|장르|фандом|фэндом|жанр|жанры|персонажи|пэйринг и персонажи|пейринг|метки|направленность',
  },
  {
    about: 'field',
    sure: true,
    labels:
      "rating|rated|release date|posting date|original publication|credit|credits|archive warning|archive warnings|warning|warnings|content warning|content|spoilers|spoiler|disclaimer|disclaimers|disclaim|beta|betas|beta reader|thanks|dedication|notes|note|author's note|author's notes|author note|authors note|authors notes|a/n|an|status|feedback note|challenge|prompt|word count|wordcount|stats|setting|timeline|time line|completed|complete|part|chapter|chapters|words|updated|packaged|credits|acknowledgements|reviews|timeframe|continuity|music|spoilers for|season|episode|ship|author notes|crossover|content rating|created|last updated|comments|рейтинг|размер|статус|предупреждения|примечания|примечания автора|бета|беты|дисклеймер|посвящение|от автора",
  },
  {
    about: 'unprinted',
    sure: true,
    labels:
      "feedback|email|e-mail|mail|author's email|author email|address|phone|telephone|phone number",
  },
];

const BY_LABEL = new Map<string, FieldLabel>();
for (const { labels, ...label } of LABELS) {
  for (const name of labels.split('|')) BY_LABEL.set(folded(name), label);
}

/** Whether a field is none of the readers' business: an address for letters. */
export function isUnprinted(label: string | undefined): boolean {
  return label !== undefined && fieldLabel(label)?.about === 'unprinted';
}

/** What a label means, in any spelling; undefined for one that no archive is known to use. */
export function fieldLabel(label: string): FieldLabel | undefined {
  return BY_LABEL.get(folded(label.trim()).replaceAll('’', "'").replace(/\s+/g, ' '));
}
