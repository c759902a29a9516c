/** The boundary line of maps, dash and dot: the product's only ornament. */
export function Mark() {
  return (
    <svg viewBox="0 0 26 20" width="26" height="20" aria-hidden="true">
      <path d="M13 0v4M13 8v1M13 11v1M13 16v4" stroke="currentColor" strokeWidth="2.2" />
      <path d="M1 10h7.5M17.5 10H25" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
