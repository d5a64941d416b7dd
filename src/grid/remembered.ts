/**
 * The function, remembering what it made of an object for as long as that object lives. What is made of a sheet is needed by many, and after
 * an edit the other sheets are the very same objects. A further argument (the year) has to be the same, too.
 */
export function remembered<Key extends object, Rest extends readonly (string | number)[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly made: Made }>();
  return (key, ...rest) => {
    const last = known.get(key);
    if (last && last.rest.every((own, index) => own === rest[index])) return last.made;
    const made = make(key, ...rest);
    known.set(key, { rest, made });
    return made;
  };
}
