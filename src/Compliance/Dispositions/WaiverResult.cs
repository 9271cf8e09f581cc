using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Findings.Decisions;

namespace Compliance.Dispositions;

/// <summary>What came of reading waivers: the waivers, or what is wrong with them, all at once.</summary>
/// <param name="Register">The waivers, or <see langword="null"/> when the file has an error: then none of them counts.</param>
/// <param name="Diagnostics">The mistakes in reading order; with a register these are warnings at most.</param>
public sealed record WaiverResult(WaiverRegister? Register, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the file, or the number of mistakes.</summary>
    public override string ToString() => Register?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Diagnostics.Length} mistakes");
}
