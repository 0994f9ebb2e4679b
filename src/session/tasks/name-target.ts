// The language that a name goes to when the user names none.

import type { Lang } from '../../model/language.js';
import { isHangul } from '../../text/korean/hangul.js';

/** The other language than the name's own: `심보균` → `ja`, `井上` → `ko`. */
export const nameTarget = (text: string): Lang => (isHangul(text) ? 'ja' : 'ko');
