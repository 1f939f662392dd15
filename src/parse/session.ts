/** One interface over onnxruntime-node (native) and onnxruntime-web (WebAssembly). */
import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-common';
import { TriplewireError } from '../model/errors.js';

/** What runs the network. */
export type Backend = 'native' | 'wasm';
/** `auto`: native where it is installed and loads, else wasm. */
export type BackendChoice = 'auto' | Backend;

const BACKENDS: readonly BackendChoice[] = ['auto', 'native', 'wasm'];

/** A dense tensor; `data` holds the product of `dims` values, last dimension fastest. */
export type Tensor = IntegerTensor | FloatTensor;
export interface IntegerTensor {
  readonly type: 'int32';
  readonly dims: readonly number[];
  readonly data: Int32Array;
}
export interface FloatTensor {
  readonly type: 'float32';
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A loaded ONNX graph. One run at a time, or several: they do not disturb each other. */
export interface Session {
  /** Named inputs to named outputs, all of them float32. */
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, FloatTensor>>>;
  release(): Promise<void>;
}

/** Opens sessions on one backend. */
export interface Runtime {
  readonly backend: Backend;
  open(onnx: Uint8Array): Promise<Session>;
}

/** The part that both packages share. */
interface OrtModule {
  readonly InferenceSession: {
    create(bytes: Uint8Array, options: InferenceSession.SessionOptions): Promise<OrtSession>;
  };
  readonly Tensor: new (
    type: 'int32' | 'float32',
    data: Int32Array | Float32Array,
    dims: readonly number[],
  ) => OrtTensor;
}
type OrtSession = Pick<InferenceSession, 'run' | 'release'>;

/**
 * One thread and a fixed order of sums: equal input gives equal bits. A memory pattern for each shape would only grow. The graphs are
 * fused when they are exported (`training/graphs.py`); what the runtime would fuse besides (SkipLayerNormalization) is five times slower.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'basic',
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/**
 * The runtime that `choice` asks for; `wasm`: bytes of its WebAssembly where they do not lie beside it (in a browser). Throws a
 * TriplewireError where it is none, or native and cannot be had.
 */
export async function openRuntime(choice: BackendChoice, wasm?: Uint8Array): Promise<Runtime> {
  if (!BACKENDS.includes(choice)) {
    throw new TriplewireError('backend', `${choice} is no backend; choose one of ${BACKENDS.join(', ')}`);
  }
  if (choice === 'wasm') return makeRuntime('wasm', await importWasm(wasm));
  forbidTelemetry();
  try {
    return makeRuntime('native', await import('onnxruntime-node'));
  } catch (error) {
    if (choice === 'native') throw nativeMissing(error as Error);
    return makeRuntime('wasm', await importWasm());
  }
}

/** From 1.30 on the native runtime reports its use to its maker over the network, unless this is set before it loads. */
function forbidTelemetry(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1';
}

/** One thread, so that no worker and no shared memory is needed. */
async function importWasm(bytes?: Uint8Array): Promise<OrtModule> {
  const ort = await import('#ort-wasm');
  ort.env.wasm.numThreads = 1;
  if (bytes) ort.env.wasm.wasmBinary = bytes as Uint8Array<ArrayBuffer>;
  return ort;
}

function nativeMissing(error: Error): TriplewireError {
  const hint = 'install the optional package onnxruntime-node, or choose the backend wasm';
  return new TriplewireError('backendMissing', `the native backend does not load (${error.message}); ${hint}`);
}

function makeRuntime(backend: Backend, ort: OrtModule): Runtime {
  const enqueue = backend === 'wasm' ? queue() : <T>(task: () => Promise<T>) => task();
  return {
    backend,
    open: async (onnx) => makeSession(ort, await ort.InferenceSession.create(onnx, OPTIONS), enqueue),
  };
}

type Enqueue = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks one after the other: the wasm module has one stack, on which two runs at a time crash. */
function queue(): Enqueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}

function makeSession(ort: OrtModule, session: OrtSession, enqueue: Enqueue): Session {
  return {
    run: async (inputs) => {
      const entries = Object.entries(inputs);
      const feeds = entries.map(([name, { type, data, dims }]) => [name, new ort.Tensor(type, data, dims)]);
      const found = await enqueue(() => session.run(Object.fromEntries(feeds)));
      return found as unknown as Record<string, FloatTensor>;
    },
    release: () => session.release(),
  };
}
