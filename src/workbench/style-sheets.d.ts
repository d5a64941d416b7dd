/** Style sheets are imported for webpack to put into the page. */
declare module "*.css";
