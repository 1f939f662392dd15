/** The timeline: facts over time as bars; dragging over them, or the two sliders, choose days; it can be played. */
import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { counted } from './bundles.js';
import { failed, traits } from './derived.js';
import { type Bin, binsOf } from './histogram.js';
import { chooseDays, filter, isMoving } from './state.js';
import { meets } from './time-span.js';

/** Milliseconds that each bar is shown for when it is played. */
const BEAT = 700;
/** Names of bars below them: as many as a narrow screen has room for. */
const MOST_TICKS = 4;

/** Bars for the facts that all other choices leave. */
const bins = computed(() => {
  const dated = traits.value.map(({ days }) => days);
  const open = dated.filter((_, fact) => failed.value[fact]!.every((failure) => failure === 'days'));
  const known = (spans: typeof dated) => spans.filter((span) => span !== undefined);
  return binsOf(known(dated), known(open));
});

export function Timeline() {
  if (bins.value.length < 2) return null;
  const { days } = filter.value;
  const isChosen = (bin: Bin) => days === undefined || meets(bin, days);
  const [first, last] = [bins.value.findIndex(isChosen), bins.value.findLastIndex(isChosen)];
  return (
    <section class="timeline" aria-label="Timeline">
      <Player />
      <div class="brush">
        <Bars isChosen={isChosen} />
        <Slider name="From" at={first} onMove={(at) => choose(at, Math.max(at, last))} />
        <Slider name="Until" at={last} onMove={(at) => choose(Math.min(at, first), at)} />
        <Axis />
      </div>
      <span class={days ? 'range' : 'range any'} role="status">
        {days ? rangeText(first, last) : 'any time'}
      </span>
      {days && (
        <button type="button" onClick={() => chooseDays(undefined)}>
          Any time
        </button>
      )}
    </section>
  );
}

function rangeText(first: number, last: number): string {
  const [from, to] = [bins.value[first]?.name, bins.value[last]?.name];
  return from === to ? (from ?? 'at no time') : `${from} – ${to}`;
}

/** From the first of two bars to the last. */
function choose(first: number, last: number): void {
  chooseDays({ from: bins.value[first]!.from, to: bins.value[last]!.to });
}

function Bars({ isChosen }: { isChosen: (bin: Bin) => boolean }) {
  const [start, setStart] = useState<number | undefined>(undefined);
  const drag = (event: PointerEvent, from: number | undefined) => {
    if (from === undefined) return;
    const at = barAt(event);
    choose(Math.min(from, at), Math.max(from, at));
  };
  const begin = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    isMoving.value = true;
    setStart(barAt(event));
    drag(event, barAt(event));
  };
  const end = () => {
    isMoving.value = false;
    setStart(undefined);
  };
  const most = Math.max(1, ...bins.value.map(({ count }) => count));
  return (
    <div class="bars" onPointerDown={begin} onPointerMove={(event) => drag(event, start)} onPointerUp={end}>
      {bins.value.map((bin) => (
        <span key={bin.name} class={isChosen(bin) ? 'bar-of' : 'bar-of out'} title={titleOf(bin)}>
          <span style={{ height: `${(100 * bin.count) / most}%` }} />
        </span>
      ))}
    </div>
  );
}

/** Names of some bars, evenly spread; the sliders say each to who does not see them. */
function Axis() {
  const last = bins.value.length - 1;
  const ticks = Math.min(MOST_TICKS, bins.value.length) - 1;
  const at = Array.from({ length: ticks + 1 }, (_, tick) => Math.round((tick * last) / ticks));
  return (
    <div class="axis" aria-hidden="true">
      {at.map((bin) => (
        <span key={bin}>{bins.value[bin]!.name}</span>
      ))}
    </div>
  );
}

/** Which bar a pointer is over; the nearest where it has left them. */
function barAt({ clientX, currentTarget }: PointerEvent): number {
  const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
  const at = Math.floor(((clientX - left) / width) * bins.value.length);
  return Math.min(bins.value.length - 1, Math.max(0, at));
}

function titleOf({ name, count }: Bin): string {
  return `${name}: ${counted(count, 'fact')}`;
}

interface SliderProps {
  readonly name: string;
  readonly at: number;
  readonly onMove: (at: number) => void;
}

function Slider({ name, at, onMove }: SliderProps) {
  return (
    <input
      type="range"
      min={0}
      max={bins.value.length - 1}
      value={at}
      aria-label={name}
      aria-valuetext={bins.value[at]?.name ?? 'none'}
      onInput={(event) => onMove(Number(event.currentTarget.value))}
    />
  );
}

/** Shows one bar after the other, from the first; when the last is over, any time again. */
function Player() {
  const [beat, setBeat] = useState<number | undefined>(undefined);
  useEffect(() => {
    isMoving.value = beat !== undefined;
    if (beat === undefined) return undefined;
    if (beat < bins.value.length) choose(beat, beat);
    else chooseDays(undefined);
    const next = setTimeout(() => setBeat(beat < bins.value.length ? beat + 1 : undefined), BEAT);
    return () => clearTimeout(next);
  }, [beat]);
  return (
    <button type="button" onClick={() => setBeat(beat === undefined ? 0 : undefined)}>
      {beat === undefined ? 'Play' : 'Stop'}
    </button>
  );
}
