// The types of .source-map.mjs, for its test.

/** Of each line its segments: [column, source, line, column], or [column] alone. */
type Mappings = readonly (readonly (readonly number[])[])[];
export const escapeWithMappings: (
  code: string,
  mappings: Mappings,
) => { readonly code: string; readonly mappings: Mappings };
