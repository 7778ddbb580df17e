import type { SectionRole } from '../book/book.ts';

/** The words on the pages that are ours and not the author's. */
export interface Labels {
  readonly cover: string;
  readonly titlePage: string;
  readonly contents: string;
  readonly information: string;
  readonly summary: string;
  readonly series: string;
  readonly tags: string;
  readonly published: string;
  readonly source: string;
  readonly rights: string;
  readonly notes: string;
  readonly colophon: string;
  readonly begin: string;
  /** What a note's way back is called. */
  readonly back: string;
  /** What the people behind a text did, by MARC relator code. */
  readonly roles: Readonly<Record<string, string>>;
  readonly sections: Readonly<Partial<Record<SectionRole, string>>>;
}

const ENGLISH: Labels = {
  cover: 'Cover',
  titlePage: 'Title page',
  contents: 'Contents',
  information: 'About this story',
  summary: 'Summary',
  series: 'Series',
  tags: 'Tags',
  published: 'Published',
  source: 'Source',
  rights: 'Rights',
  notes: 'Notes',
  colophon: 'Colophon',
  begin: 'Beginning',
  back: 'Back',
  roles: {
    trl: 'Translator',
    ill: 'Illustrator',
    edt: 'Editor',
    aui: 'Introduction',
    pbl: 'Publisher',
    bkp: 'Prepared by',
  },
  sections: { dedication: 'Dedication', epigraph: 'Epigraph', notes: 'Author’s notes' },
};

const LABELS: Readonly<Record<string, Labels>> = {
  en: ENGLISH,
  de: {
    cover: 'Umschlag',
    titlePage: 'Titelseite',
    contents: 'Inhalt',
    information: 'Über diese Geschichte',
    summary: 'Zusammenfassung',
    series: 'Reihe',
    tags: 'Schlagwörter',
    published: 'Veröffentlicht',
    source: 'Quelle',
    rights: 'Rechte',
    notes: 'Anmerkungen',
    colophon: 'Impressum',
    begin: 'Anfang',
    back: 'Zurück',
    roles: {
      trl: 'Übersetzung',
      ill: 'Illustration',
      edt: 'Herausgabe',
      aui: 'Einleitung',
      pbl: 'Verlag',
      bkp: 'Erfasst von',
    },
    sections: { dedication: 'Widmung', epigraph: 'Motto', notes: 'Anmerkungen' },
  },
  fr: {
    cover: 'Couverture',
    titlePage: 'Page de titre',
    contents: 'Table des matières',
    information: 'À propos de ce récit',
    summary: 'Résumé',
    series: 'Série',
    tags: 'Mots-clés',
    published: 'Publié',
    source: 'Source',
    rights: 'Droits',
    notes: 'Notes',
    colophon: 'Achevé',
    begin: 'Début',
    back: 'Retour',
    roles: {
      trl: 'Traduction',
      ill: 'Illustration',
      edt: 'Édition',
      aui: 'Introduction',
      pbl: 'Éditeur',
      bkp: 'Préparé par',
    },
    sections: { dedication: 'Dédicace', epigraph: 'Épigraphe', notes: 'Notes de l’auteur' },
  },
  es: {
    cover: 'Cubierta',
    titlePage: 'Portada',
    contents: 'Índice',
    information: 'Sobre este relato',
    summary: 'Resumen',
    series: 'Serie',
    tags: 'Etiquetas',
    published: 'Publicado',
    source: 'Fuente',
    rights: 'Derechos',
    notes: 'Notas',
    colophon: 'Colofón',
    begin: 'Comienzo',
    back: 'Volver',
    roles: {
      trl: 'Traducción',
      ill: 'Ilustración',
      edt: 'Edición',
      aui: 'Introducción',
      pbl: 'Editorial',
      bkp: 'Preparado por',
    },
    sections: { dedication: 'Dedicatoria', epigraph: 'Epígrafe', notes: 'Notas del autor' },
  },
  it: {
    cover: 'Copertina',
    titlePage: 'Frontespizio',
    contents: 'Indice',
    information: 'Su questa storia',
    summary: 'Riassunto',
    series: 'Serie',
    tags: 'Etichette',
    published: 'Pubblicato',
    source: 'Fonte',
    rights: 'Diritti',
    notes: 'Note',
    colophon: 'Colophon',
    begin: 'Inizio',
    back: 'Indietro',
    roles: {
      trl: 'Traduzione',
      ill: 'Illustrazioni',
      edt: 'A cura di',
      aui: 'Introduzione',
      pbl: 'Editore',
      bkp: 'Preparato da',
    },
    sections: { dedication: 'Dedica', epigraph: 'Epigrafe', notes: 'Note dell’autore' },
  },
  pt: {
    cover: 'Capa',
    titlePage: 'Folha de rosto',
    contents: 'Sumário',
    information: 'Sobre esta história',
    summary: 'Resumo',
    series: 'Série',
    tags: 'Etiquetas',
    published: 'Publicado',
    source: 'Fonte',
    rights: 'Direitos',
    notes: 'Notas',
    colophon: 'Colofão',
    begin: 'Início',
    back: 'Voltar',
    roles: {
      trl: 'Tradução',
      ill: 'Ilustração',
      edt: 'Edição',
      aui: 'Introdução',
      pbl: 'Editora',
      bkp: 'Preparado por',
    },
    sections: { dedication: 'Dedicatória', epigraph: 'Epígrafe', notes: 'Notas do autor' },
  },
  nl: {
    cover: 'Omslag',
    titlePage: 'Titelpagina',
    contents: 'Inhoud',
    information: 'Over dit verhaal',
    summary: 'Samenvatting',
    series: 'Reeks',
    tags: 'Trefwoorden',
    published: 'Verschenen',
    source: 'Bron',
    rights: 'Rechten',
    notes: 'Noten',
    colophon: 'Colofon',
    begin: 'Begin',
    back: 'Terug',
    roles: {
      trl: 'Vertaling',
      ill: 'Illustraties',
      edt: 'Redactie',
      aui: 'Inleiding',
      pbl: 'Uitgever',
      bkp: 'Voorbereid door',
    },
    sections: { dedication: 'Opdracht', epigraph: 'Motto', notes: 'Noten van de auteur' },
  },
  sv: {
    cover: 'Omslag',
    titlePage: 'Titelsida',
    contents: 'Innehåll',
    information: 'Om berättelsen',
    summary: 'Sammanfattning',
    series: 'Serie',
    tags: 'Taggar',
    published: 'Utgiven',
    source: 'Källa',
    rights: 'Rättigheter',
    notes: 'Noter',
    colophon: 'Kolofon',
    begin: 'Början',
    back: 'Tillbaka',
    roles: {
      trl: 'Översättning',
      ill: 'Illustrationer',
      edt: 'Redaktör',
      aui: 'Inledning',
      pbl: 'Förlag',
      bkp: 'Framställd av',
    },
    sections: { dedication: 'Tillägnan', epigraph: 'Motto', notes: 'Författarens noter' },
  },
  pl: {
    cover: 'Okładka',
    titlePage: 'Strona tytułowa',
    contents: 'Spis treści',
    information: 'O tym opowiadaniu',
    summary: 'Streszczenie',
    series: 'Seria',
    tags: 'Tagi',
    published: 'Opublikowano',
    source: 'Źródło',
    rights: 'Prawa',
    notes: 'Przypisy',
    colophon: 'Kolofon',
    begin: 'Początek',
    back: 'Powrót',
    roles: {
      trl: 'Przekład',
      ill: 'Ilustracje',
      edt: 'Redakcja',
      aui: 'Wstęp',
      pbl: 'Wydawca',
      bkp: 'Przygotowanie',
    },
    sections: { dedication: 'Dedykacja', epigraph: 'Motto', notes: 'Od autora' },
  },
  ru: {
    cover: 'Обложка',
    titlePage: 'Титульный лист',
    contents: 'Содержание',
    information: 'Об этом рассказе',
    summary: 'Аннотация',
    series: 'Серия',
    tags: 'Метки',
    published: 'Опубликовано',
    source: 'Источник',
    rights: 'Права',
    notes: 'Примечания',
    colophon: 'Выходные данные',
    begin: 'Начало',
    back: 'Назад',
    roles: {
      trl: 'Перевод',
      ill: 'Иллюстрации',
      edt: 'Редактор',
      aui: 'Предисловие',
      pbl: 'Издатель',
      bkp: 'Подготовка',
    },
    sections: { dedication: 'Посвящение', epigraph: 'Эпиграф', notes: 'Примечания автора' },
  },
};

/** The labels in the language of a book, and the language they are in: English where we do not
 *  speak the book's own. */
export function labelsFor(language: string): {
  readonly labels: Labels;
  readonly language: string;
} {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const labels = LABELS[primary];
  return labels ? { labels, language } : { labels: ENGLISH, language: 'en' };
}
