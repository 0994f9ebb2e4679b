// Item numbers that are letters or words: 가. 나. 다., ア イ ウ, Ⅰ Ⅱ, ① ②, 첫째 둘째, 第一に 第二に. Each side may use
// its own.

/** The marks of one numbering in order, with their context before and behind. */
type Numbering = { readonly marks: readonly string[]; readonly before: string; readonly behind: string };

const letters = (text: string): readonly string[] => Array.from(text);
const start = '(?:^|[\\s、。.,，;:：])';

const numberings: readonly Numbering[] = [
  { marks: letters('가나다라마바사아자차카타파하'), before: start, behind: '[.)](?=\\s|[가-힣「『‘“])' },
  { marks: letters('アイウエオカキクケコ'), before: start, behind: '(?:[　．.)）]|\\s)' },
  { marks: letters('ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'), before: start, behind: '(?:[.．　]|\\s)' },
  { marks: letters('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'), before: '', behind: '' },
  { marks: letters('123456789'), before: start, behind: '[)）.．](?!\\d)' },
  { marks: letters('123456789'), before: '[(（]', behind: '[)）]' },
  { marks: ['첫째', '둘째', '셋째', '넷째', '다섯째'], before: start, behind: '(?=[,\\s는로])' },
  { marks: letters('一二三四五'), before: '第', behind: '(?:に|は|、|点)' },
  { marks: letters('12345'), before: '第', behind: '(?:に|は|、|点)' },
  { marks: letters('一二三四五'), before: start, behind: 'つ目' },
  { marks: letters('12345'), before: start, behind: '(?:つ目|点目)' },
];

const patterns = new Map<string, RegExp>();
const patternOf = (before: string, mark: string, behind: string): RegExp => {
  const key = before + mark + behind;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(key, 'gu');
  patterns.set(key, made);
  return made;
};

const find = (text: string, { marks, before, behind }: Numbering, at: number, from: number): number => {
  const mark = marks[at];
  if (mark === undefined) return -1;
  const found = patternOf(before, mark, behind);
  found.lastIndex = from;
  return found.exec(text)?.index ?? -1;
};

// A numbering starts with its first mark.
const mayHaveItems = /가[.)]|[アⅠ①]|[1１][)）.．]|첫째|第[一1１]|[一1１](?:つ|点)目/u;

/**
 * The number of items in a row, counted from the first mark; 0 if there are none.
 * @example itemsIn('가. 주거 나. 교육') // 2
 */
export const itemsIn = (text: string): number => {
  if (!mayHaveItems.test(text)) return 0;
  const plain = text
    .normalize('NFC')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const counts = numberings.map((numbering) => {
    let count = 0;
    const [first = ''] = numbering.marks;
    if (!plain.includes(first)) return 0;
    for (let at = find(plain, numbering, 0, 0); at >= 0; at = find(plain, numbering, count, at)) count += 1;
    return count;
  });
  return Math.max(...counts);
};

const leading = [
  letters('가나다라마바사아자차카타파하'),
  letters('アイウエオカキクケコサシスセ'),
  letters('ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'),
  letters('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'),
];
const leadingMark = /^\s*[(（]?([가-하ア-セⅠ-Ⅹ①-⑮])(?:[.．)）](?!\d)|　|(?<=[ア-セⅠ-Ⅹ①-⑮])\s)/u;

/** The position of the letter at the start of a text in its numbering: 나. is 2, イ　 is 2, Ⅲ. is 3. */
export const leadingItem = (text: string): { readonly mark: string; readonly place: number } | undefined => {
  const mark = leadingMark.exec(text)?.[1];
  if (mark === undefined) return undefined;
  const place = Math.max(...leading.map((marks) => marks.indexOf(mark) + 1));
  return place > 0 ? { mark, place } : undefined;
};
