import { createHash, scryptSync, timingSafeEqual } from "node:crypto";
import { parseCookie, stringifySetCookie } from "cookie";

/** Compares secrets in a time that does not tell how alike they are. */
export function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

const COOKIE = "entrance";
/** Days for which a browser needs no password again. */
const DAYS = 30;

/** Who may play here, where a password is asked for. */
export interface PasswordGate {
  /** What a browser's cookies say. Wrong: they stand for another password. */
  see: (cookies: string | undefined) => "right" | "wrong" | "none";
  /** What the browser is to keep, and send with every request. Undefined when the password is another. */
  pass: (password: string, isSecure: boolean) => string | undefined;
  /** Takes it from the browser again, in each form in which it may have been given. */
  forget: string[];
}

/**
 * The password is said once; a cookie that only who knows it can have made stands for it from then on. Every process with
 * the same password takes it, and a new password ends it. It is made slowly, so that nobody makes many to try them out.
 * @param isFramed whether pages of other sites may show the game in a frame.
 */
export function entrance(password: string | undefined, isFramed = false): PasswordGate {
  const attributes = { name: COOKIE, httpOnly: true, path: "/" } as const;
  const own = { ...attributes, sameSite: "strict" } as const;
  // In a frame of another site a browser sends nothing but this, and Partitioned: from within that site alone.
  const framed = { ...attributes, sameSite: "none", secure: true, partitioned: true } as const;
  const forms = isFramed ? [own, framed] : [own];
  const forget = forms.map((form) => stringifySetCookie({ ...form, value: "", maxAge: 0 }));
  if (password === undefined) return { see: () => "right", pass: () => "", forget };
  const ticket = scryptSync(password, COOKIE, 32).toString("base64url");
  return {
    see(cookies) {
      const shown = parseCookie(cookies ?? "")[COOKIE];
      if (shown === undefined) return "none";
      return isSame(shown, ticket) ? "right" : "wrong";
    },
    pass: (given, secure) =>
      isSame(given, password)
        ? stringifySetCookie({
            ...(isFramed && secure ? framed : { ...own, secure }),
            value: ticket,
            maxAge: DAYS * 86_400,
          })
        : undefined,
    forget,
  };
}
