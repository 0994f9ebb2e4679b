// A word as it stands in a sentence, without the particles at its end: for a look-up, which has no dictionary at hand.

const korean = [
  '으로부터 로부터 에서부터 에게서 으로서 으로써 로서 로써 에서는 에서도 에서의 으로의 로의 에게 에서 으로 까지 부터 이라는 라는',
  '이란 이라도 처럼 보다 마다 조차 께서 이나 과의 와의 에는 에도 에의 만의 까지의 부터의 들은 들이 들을 들의 들에게',
  '은 는 이 가 을 를 의 에 로 와 과 도 만 들 란 나',
];
const japanese = [
  'における において については について に関する に対する によって による として からの までの への での との には では とは',
  'にも でも とも から まで より など のは は が を に の で と も へ や',
];

const longestFirst = (lines: readonly string[]): readonly string[] =>
  lines
    .join(' ')
    .split(' ')
    .sort((a, b) => b.length - a.length);

const particles = { ko: longestFirst(korean), ja: longestFirst(japanese) };
const koreanParticles = new Set(particles.ko);

/** Whether a run of Hangul is a particle, or several. */
export const isKoreanParticle = (text: string): boolean => koreanParticles.has(text);

const shortest = 2;

/**
 * What a text may be without a particle at its end, the longest first; nothing where it ends in none. Meant for a text
 * that is no term: 회의 is one, and its 의 no particle.
 */
export const stemsOf = (text: string): readonly string[] => {
  const word = text.normalize('NFC').trimEnd();
  const list = /[가-힣]$/u.test(word) ? particles.ko : particles.ja;
  return list
    .filter((particle) => word.endsWith(particle))
    .map((particle) => word.slice(0, -particle.length).trimEnd())
    .filter((stem) => stem.length >= shortest)
    .sort((a, b) => b.length - a.length);
};
