import { cleanText } from './clean-text.ts';
import { paperLimits } from './limits.ts';

/** A web address as it may be linked: http or https and of a bearable length; `null` for everything else. */
export function webAddress(text: string | null): string | null {
  const address = cleanText(text?.slice(0, paperLimits.url + 1) ?? '');
  if (address.length > paperLimits.url || !/^https?:\/\/\S+$/i.test(address)) return null;
  return URL.canParse(address) ? address : null;
}
