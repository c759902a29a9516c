/** A key as it is printed on the keyboard. */
export function Cap({ name }: { readonly name: string }) {
  return <kbd className="kc">{name}</kbd>;
}
