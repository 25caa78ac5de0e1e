/** The hatch of what is incomplete, as a pattern: `fill={url(#id)}`. The id must be unique in the page. */
export function HatchPattern({ id, color }: { readonly id: string; readonly color: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke={color} strokeOpacity="0.5" strokeWidth="1.2" />
      </pattern>
    </defs>
  );
}
