import { catalogueText } from '../catalogue-text.ts';

/** What the metadata packet says. */
export interface XmpFacts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly description: string;
  readonly subjects: readonly string[];
  readonly language: string;
  readonly rights: string;
  readonly identifier: string;
  readonly modified: Date;
  readonly program: string;
}

/**
 * The XMP packet, well-formed for any title: pdfkit's own does not escape `&` (0.20.2). It claims
 * PDF/UA-1, which the tags are written for.
 */
export function xmp(facts: XmpFacts): string {
  const date = `${facts.modified.toISOString().slice(0, 19)}Z`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<pdfuaid:part>1</pdfuaid:part>',
    '<dc:format>application/pdf</dc:format>',
    `<dc:identifier>urn:uuid:${escaped(facts.identifier)}</dc:identifier>`,
    alternatives('dc:title', facts.title),
    list('dc:creator', 'Seq', facts.authors),
    alternatives('dc:description', facts.description),
    list('dc:subject', 'Bag', facts.subjects),
    list('dc:language', 'Bag', [facts.language]),
    alternatives('dc:rights', facts.rights),
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${escaped(facts.program)}</xmp:CreatorTool>`,
    `<pdf:Producer>${escaped(facts.program)}</pdf:Producer>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function alternatives(name: string, value: string): string {
  if (value === '') return '';
  const item = `<rdf:li xml:lang="x-default">${escaped(value)}</rdf:li>`;
  return `<${name}><rdf:Alt>${item}</rdf:Alt></${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', values: readonly string[]): string {
  if (values.length === 0) return '';
  const items = values.map((value) => `<rdf:li>${escaped(value)}</rdf:li>`).join('');
  return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Controls, lone surrogates and non-characters, which XML cannot hold.
const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return catalogueText(text)
    .replace(UNFIT, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
