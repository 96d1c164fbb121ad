const rate = 8000;
/** Chrome shows controls only for sounds longer than five seconds. */
const seconds = 10;
const headBytes = 44;

/**
 * A sound without any: speech alone gives a page neither the controls of the lock screen nor the right to
 * go on behind it, a playing sound does. Made here, so that nothing travels for it.
 */
export function createSilence(): { play: () => void; pause: () => void; end: () => void } {
  const url = URL.createObjectURL(new Blob([silentWav()], { type: "audio/wav" }));
  const audio = new Audio(url);
  audio.loop = true;
  return {
    play: () => void start(audio),
    pause: () => audio.pause(),
    end: () => {
      audio.pause();
      audio.removeAttribute("src");
      URL.revokeObjectURL(url);
    },
  };
}

async function start(audio: HTMLAudioElement): Promise<void> {
  try {
    await audio.play();
  } catch {
    // Without it the voice is heard all the same; only the lock screen has no controls.
  }
}

/** WAV: mono, 8 bits, every sample in the middle. */
function silentWav(): ArrayBuffer {
  const samples = rate * seconds;
  const bytes = new ArrayBuffer(headBytes + samples);
  const view = new DataView(bytes);
  const write = (at: number, word: string) =>
    new Uint8Array(bytes, at).set(new TextEncoder().encode(word));
  write(0, "RIFF");
  view.setUint32(4, headBytes - 8 + samples, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, "data");
  view.setUint32(40, samples, true);
  new Uint8Array(bytes, headBytes).fill(128);
  return bytes;
}
