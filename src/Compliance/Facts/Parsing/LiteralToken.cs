using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>A literal found inside an expression.</summary>
/// <param name="Kind">Date, duration, percent, money, or decimal for a bare number.</param>
/// <param name="Start">The offset of its first UTF-16 unit in the text that was scanned.</param>
/// <param name="Length">The number of UTF-16 units.</param>
internal readonly record struct LiteralToken(FactTypeKind Kind, int Start, int Length);
