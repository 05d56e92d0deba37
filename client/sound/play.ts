import { restAudio, withAudio } from "../device/audio.ts";
import { CUES, type Cue, type CueTone, lengthOf } from "./cues.ts";

/** Seconds in which a struck tone rises; less would click. */
const RISE = 0.008;
/** What comes after this in a cue's time is too soft to be heard (-60 dB). */
const SILENCE = 0.001;

/** In the context's time: when the last tone dies away. */
let until = 0;
let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Plays a cue after what already sounds of the same moment.
 * @param volume 0 to 100. @param delay seconds from now.
 */
export function play(cue: Cue, volume: number, delay = 0): void {
  withAudio((context) => {
    const start = context.currentTime + 0.02 + delay;
    // Ears hear in ratios: half the volume sounds half as loud when it is a quarter of the swing.
    const out = new GainNode(context, { gain: (volume / 100) ** 2 });
    out.connect(context.destination);
    schedule(context, out, cue, start);
    until = Math.max(until, start + lengthOf(cue));
    clearTimeout(rest);
    rest = setTimeout(restAudio, 1_000 * (until - context.currentTime) + 300);
  });
}

/** Lays a cue's tones into a context, live or rendering. @param start in the context's time. */
export function schedule(into: BaseAudioContext, out: AudioNode, cue: Cue, start: number): void {
  for (const tone of CUES[cue]) sound(into, out, tone, start);
}

function sound(
  into: BaseAudioContext,
  out: AudioNode,
  { at, hz, lasts, gain, swells, wave = "sine" }: CueTone,
  start: number,
) {
  const begin = start + at;
  const source = new OscillatorNode(into, { type: wave, frequency: hz });
  const envelope = new GainNode(into, { gain: 0 });
  envelope.gain.setValueAtTime(SILENCE * gain, begin);
  envelope.gain.exponentialRampToValueAtTime(gain, begin + (swells ?? RISE));
  envelope.gain.exponentialRampToValueAtTime(SILENCE * gain, begin + lasts);
  source.connect(envelope).connect(out);
  source.start(begin);
  source.stop(begin + lasts);
}
