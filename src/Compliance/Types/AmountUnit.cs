namespace Compliance.Types;

/// <summary>A unit that stands once for many numbers, as a currency with <c>m</c> in the head of a column.</summary>
/// <param name="PowerOfTen">The power of ten by which it multiplies, 0 where it does not.</param>
/// <param name="Currency">Its currency; <see langword="null"/> where it names none.</param>
/// <param name="Text">The unit as it is written behind a number that is read.</param>
public sealed record AmountUnit(int PowerOfTen, Currency? Currency, string Text);
