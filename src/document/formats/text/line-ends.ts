// Line ends and line starts that show whether a sentence continues over the line break.

import loadParticles from '../../../../data/language/japanese-particles.tsv';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import { beginsInsideWord } from '../../join-lines.js';

const closing = '[」』）)”’"\'\\]】〉》]*';
const sentenceEnd = new RegExp(`(?:[。．！？!?]|[가-힣]\\.|\\.)${closing}$`, 'u');

/** Whether a line ends like a sentence. */
export const endsSentence = (line: string): boolean =>
  sentenceEnd.test(line) && !/\d\.$|(?:^|\s)(?:No|vs|etc|Dr|Mr)\.$/.test(line);

/** Whether a line contains the end of a sentence, so that it is prose and not a list. */
export const holdsSentenceEnd = (line: string): boolean => /。|[가-힣][.!?](?:\s|$|[”’"')])/u.test(line);

const pairs = ['「」', '『』', '（）', '()', '【】', '“”', '‘’', '〈〉', '《》', '〔〕'] as const;

/** Whether a bracket or quotation mark stays open at the end of a line: '…(이하 “법”이라'. */
export const bracketsOpen = (line: string): boolean =>
  pairs.some((pair) => {
    const at = line.lastIndexOf(pair.charAt(0));
    return at >= 0 && !line.includes(pair.charAt(1), at);
  });

// Characters with which no writer begins a line in Japanese or Korean (行頭禁則, JIS X 4051; 줄 머리 금칙).
const neverFirst =
  /^[。、，．」』）”’】〉》〕々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]|^[),.](?:\s|$|[가-힣])/u;

/** Whether a line begins with a character that must follow the end of another line. */
export const isBelow = (line: string): boolean => neverFirst.test(line) || beginsInsideWord(line);

// Particles and endings after which a Korean sentence always continues.
const koreanGoesOn = new RegExp(
  [
    '(?:^|\\s)(?:및|또는|또한|그리고|그러나|다만|각|제|이|그|저|더|총|약|전|본|당|등|이러한|그러한|다른|모든|여러|새로운|있는|없는|만든)$',
    '[가-힣](?:은|는|를|에|에서|에게|께|으로|까지|부터|보다|처럼|마다|으로서|로서|로써|이며|이고|하고|하며|하여|하는|하기|하도록|되는|되어|되고|되며|할|던|지만|면서|는데|니까|도록|위해|위하여|위한|통해|통하여|통한|대한|대해|대하여|따라|따른|의한|관한|관하여|함께|같은|아니라|않고|않는|않은|있어|있고|있으며|였으며|했으며|으며|하되|거나|려고|려는|라고|라는|다고|다는|자는|든지)$',
    '(?<![마가노])을$',
    '[,，、;:·ㆍ~∼-]$',
  ].join('|'),
  'u',
);
// Endings that nouns may have too (회의, 국제과, 도로, 국가): they count only at the end of a full line.
const koreanMayGoOn = /[가-힣](?:[의와과로이가도만며고여해어아게기된될한신든른])$/u;

const japaneseMarks = /[、，・：:；~～ー－-]$/u;
const japaneseEnding =
  /(?:ため|とともに|として|における|において|について|に関する|に対する|による|により|によって|ながら|つつ|れば|たり|及び|並びに|又は|若しくは|その他の|当該|など|等の|という|といった|ような|ように|[てで])$/u;
const japaneseMayGoOn = /[しりみきえけせべれ]$/u;

const japaneseParticle = once(
  () =>
    new RegExp(
      `[\\p{Script=Han}ァ-ヺーぁ-ん](?<!こと)(?:${readTable(loadParticles, 'form')
        .map(({ form }) => form)
        .join('|')})(?<!こと)$`,
      'u',
    ),
);

/** Whether a line cannot end a sentence or title: it ends with a comma, a particle or a connective ending. */
export const goesOnAfter = (line: string): boolean =>
  /[가-힣]/.test(line)
    ? koreanGoesOn.test(line)
    : japaneseMarks.test(line) || japaneseParticle().test(line) || japaneseEnding.test(line);

/** Whether a line ends like a clause, although a noun may end so too. */
export const mayGoOnAfter = (line: string): boolean => koreanMayGoOn.test(line) || japaneseMayGoOn.test(line);

/** Whether a line has features of sentences that titles hardly have: a topic, a clause before another one. */
export const isProse = (line: string): boolean =>
  /[가-힣](?:은|는|고|며|여|어|아|게)[\s,]|[가-힣]{3}가\s|[에을를] (?:따라|위해|위하여|통해|통하여|대해|대하여)\s|, |[、は]/u.test(
    line,
  );

const label = /^[^\s:：。、,]{1,10}(?:\s[^\s:：。、,]{1,6})?\s?[:：](?!\/)/u;
const contact =
  /^(?:〒|☎|☏|TEL|Tel|FAX|Fax|E-?mail|e-?mail|https?:\/\/|www\.|\(\d{5}\)|\d{1,2}:\d{2}|午前|午後\d)/u;
const spaced = /^\S{1,8}[\u3000]|^\S(?:[ \u3000]\S){1,5}(?:\s|$)/u;
const closingWords =
  /^(?:敬具|以上|以　上|草々|記$|끝\.|올림|드림|감사합니다|-- ?$|From:|보낸 ?사람|差出人)/u;

/** Whether the form of a line marks it as separate: a label, a contact, a spaced-out title. */
export const startsAnew = (line: string): boolean =>
  label.test(line) || contact.test(line) || spaced.test(line) || closingWords.test(line);
