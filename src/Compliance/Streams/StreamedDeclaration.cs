using System.Globalization;
using Compliance.Declarations;

namespace Compliance.Streams;

/// <summary>One line of a stream, read.</summary>
/// <param name="Line">The number of the line, from 1; blank lines count and give nothing.</param>
/// <param name="Result">The declaration, or what is wrong with the line.</param>
public sealed record StreamedDeclaration(int Line, DeclarationResult Result)
{
    /// <summary>Gets the line and what was read.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Result}");
}
