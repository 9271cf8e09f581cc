using Compliance.Cli.Loading;
using Compliance.Diagnostics;
using Compliance.Rules.Manifests;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Cli.Signing;

/// <summary>Reads the keys of whose rules are taken.</summary>
internal static class TrustSource
{
    /// <summary>How large a file of a key may be.</summary>
    public static ReadLimits Limits { get; } = ReadLimits.Authored with { MaxBytes = 64 * 1024 };

    /// <summary>Reads the keys, and prints what is wrong with them.</summary>
    /// <returns>Whose rules are taken; <see langword="null"/> where a key cannot be used.</returns>
    public static RuleTrust? Load(TrustChoice choice, DiagnosticPrinter printer)
    {
        var diagnostics = new DiagnosticBag();
        printer.Inputs.Add(choice.Keys);
        var trust = RuleTrust.Read([.. choice.Keys.Select(file => TextDecoder.LoadFile(file, file, Limits, diagnostics)).OfType<SourceFile>()], diagnostics);
        printer.Print(diagnostics.ToSorted());
        return printer.Conclude() || trust is null ? null : choice.Expected.Aggregate(trust, (all, e) => all.In(e.Name, e.LeastIssue));
    }
}
