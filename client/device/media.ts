/** Tells whether a media query fits, now and whenever that changes; where nothing can be asked, it does not fit. */
export function followMedia(query: string, tell: (fits: boolean) => void): void {
  const media = window.matchMedia?.(query);
  tell(media?.matches ?? false);
  const changed = () => tell(media?.matches ?? false);
  // Safari before 14 has the older name alone.
  if (media?.addEventListener) media.addEventListener("change", changed);
  else media?.addListener?.(changed);
}
