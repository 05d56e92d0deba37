import { config } from "zod";

// Zod would try whether it may make code from strings; the page's content policy forbids it, and browsers report the try.
config({ jitless: true });
