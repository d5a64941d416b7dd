import { z } from "zod";

// The page's policy forbids code made at run time, which zod would otherwise try, and be reported for, at its first parse.
z.config({ jitless: true });
