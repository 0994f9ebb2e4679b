// The part of WebAssembly that the program uses: TypeScript declares it for browsers only.

declare namespace WebAssembly {
  /** Shared memory grows without moving, so that views stay valid. Sizes in pages of 64 KiB. */
  class Memory {
    constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
    /** Replaced by another object after it has grown. */
    readonly buffer: SharedArrayBuffer;
  }
  const validate: (code: Uint8Array) => boolean;
  class Module {
    constructor(code: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } });
    readonly exports: unknown;
  }
}
