// Telephone and version numbers: digits that are no quantities and are copied unchanged.

import type { Span } from '../model/span.js';

/** 044-205-3651, 02) 2100-3399, (03)5253-5111, +82-44-205-3651, 1588-1234: an area or country code before the rest. */
const telephone =
  /(?<![\d.,-])(?:\+\d{1,3}[-\s]?\(?\d{1,4}\)?[-\s]\d{3,4}-\d{4}|(?:\(0\d{1,3}\)[-\s]?|0\d{1,3}(?:[)）]\s?|[-‐－]))\d{1,4}[-‐－]\d{4}|1[5-8]\d{2}-\d{4})(?![\d-])/g;
/**
 * CC BY 4.0, v1.2.3, Ver. 2.0, 버전 3.1: a number behind a word for version, or a number of three parts that is no date.
 */
const version =
  /(?<=(?:CC BY(?:-[A-Z]{2})*|[Vv](?:er(?:sion)?)?\.?|버전|バージョン)\s?)\d{1,3}(?:\.\d{1,3}){1,3}(?![\d.]|版?\d)/g;
const mayHaveOne = /\d[-‐－.)）]\s?\d/;

/**
 * Spans of telephone and version numbers, in order.
 * @example numericCodes('문의 044-205-3651, v1.2.3') // 3–15 and 18–23
 */
export const numericCodes = (text: string): readonly Span[] =>
  mayHaveOne.test(text)
    ? [telephone, version]
        .flatMap((pattern) =>
          Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
            start: index,
            end: index + found.length,
          })),
        )
        .sort((a, b) => a.start - b.start)
    : [];
