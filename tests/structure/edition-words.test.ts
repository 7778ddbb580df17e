import { describe, expect, test } from 'vitest';

import { saysOfEdition } from '../../src/source/edition-words.ts';

describe('a publisher speaks', () => {
  test.each([
    'First English Edition, revised',
    '_TENTH IMPRESSION_',
    'Since reprinted March 1895',
    'Original edition, Boston, 1871',
    'Of this edition 500 copies have been printed',
    'Five hundred numbered copies only of this edition were made',
    'This copy is number 12',
    'Entered according to Act of Congress',
    'Library of Congress Catalog Card Number: 88-1234',
    'MADE AND PRINTED BY REED',
    'THE REED PRESS, NEWCASTLE-ON-TYNE.',
    '5ᵉ édition',
    'Troisième mille',
    '12 exemplaires sur Japon',
    "Achevé d'imprimer le 4 mai",
    'Tous droits de traduction et de reproduction réservés',
    'Finito di stampare il 4 maggio',
    '50 esemplari numerati',
    'Proprietà letteraria',
    'Tercer millar',
    'Es propiedad del autor',
    'Queda hecho el depósito que marca la ley',
    'Terceiro milhar',
    'Tiragem de 500 exemplares',
    'Composto e impresso na Rua do Moinho',
    '12. bis 15. Tausend',
    '500 numerierte Exemplare',
    'Nachdruck verboten',
    'Tweede, herziene druk',
    'Gedrukt bij Riet',
  ])('%s', (text) => {
    expect(saysOfEdition(text)).toBe(true);
  });
});

describe('an author speaks', () => {
  test.each([
    'The first edition of his hopes was out of print.',
    'First edition of the evening paper, and no word of it.',
    'Printed on the card was a name.',
    'All the rights were hers.',
    'A second thousand would have saved him.',
    'Nova was the name of the mill.',
    `All rights reserved. ${'The ferry went over. '.repeat(30)}`,
  ])('%s', (text) => {
    expect(saysOfEdition(text)).toBe(false);
  });
});
