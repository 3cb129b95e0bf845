import { executeServerCommand } from '@web/test-runner-commands';

/** Media features to emulate; those that are not named return to the browser's own. */
export interface MediaFeatures {
  media?: 'screen' | 'print' | '';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
}

const NAMES = {
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
} as const;

/**
 * Emulates media features in this window.
 *
 * @returns false in a browser that cannot (all but Chromium)
 */
export async function emulate({ media = '', ...wanted }: MediaFeatures): Promise<boolean> {
  const features = Object.entries(NAMES).map(([key, name]) => ({
    name,
    value: wanted[key as keyof typeof NAMES] ?? '',
  }));
  const answer = await executeServerCommand<{ able: boolean }, unknown>('media-features', {
    media,
    features,
  });
  return answer.able;
}
