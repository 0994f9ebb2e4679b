// The default target language of a name.

import type { Lang } from '../../model/language.js';
import { isHangul } from '../../text/korean/hangul.js';

/** The language that the name is not in: `심보균` → `ja`, `井上` → `ko`. */
export const nameTarget = (text: string): Lang => (isHangul(text) ? 'ja' : 'ko');
