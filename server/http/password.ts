import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { parseCookie, stringifySetCookie } from "cookie";

/** Compares secrets in a time that does not tell how alike they are. */
export function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

const COOKIE = "entrance";
const DAYS = 30;

/** Who may play here, where a password is asked for. */
export interface Entrance {
  /** @param cookies as the browser sent them. */
  isOpenTo: (cookies: string | undefined) => boolean;
  /** What the browser is to keep, and send with every request. Undefined when the password is another. */
  pass: (password: string, isSecure: boolean) => string | undefined;
}

/**
 * The password is said once; a cookie that only who knows it can have made stands for it from then on. Every process with
 * the same password takes it, and a new password ends it.
 */
export function entrance(password: string | undefined): Entrance {
  if (password === undefined) return { isOpenTo: () => true, pass: () => "" };
  const ticket = createHmac("sha256", password).update(COOKIE).digest("base64url");
  return {
    isOpenTo: (cookies) => isSame(parseCookie(cookies ?? "")[COOKIE] ?? "", ticket),
    pass: (given, isSecure) =>
      isSame(given, password)
        ? stringifySetCookie({
            name: COOKIE,
            value: ticket,
            httpOnly: true,
            sameSite: "strict",
            secure: isSecure,
            path: "/",
            maxAge: DAYS * 86_400,
          })
        : undefined,
  };
}
