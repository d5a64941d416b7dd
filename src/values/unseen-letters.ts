/** Letters that nobody sees: control characters, tabs, soft hyphens, marks of no width and of direction. Line breaks are none. */
export const unseenLetters = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]+/g;
