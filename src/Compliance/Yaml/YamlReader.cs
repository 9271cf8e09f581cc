using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Yaml;

/// <summary>Reads YAML into located nodes. The only door to YamlDotNet, of which the event parser alone is used.</summary>
/// <remarks>
/// Reading takes three passes: characters that hide, layout that looks right and is not, and the parser's events.
/// The first two put right what they report, so that one run finds all mistakes and not the first alone.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a file. Never throws because of the file's content.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">The limits of the file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>
    /// The root list or mapping, or <see langword="null"/> when the file cannot be understood at all. After errors the
    /// tree is the best guess at what was meant: good for finding more mistakes, not for evaluating.
    /// </returns>
    public static LocatedNode? Read(SourceFile file, ReadLimits limits, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var budget = new DiagnosticBudget(diagnostics, limits.MaxDiagnostics);
        var visible = RepairedText.Unchanged(file).With(CharacterScan.Run(file, budget));
        var layout = new LayoutScan(visible, limits, budget);
        var repaired = visible.With(layout.Run());
        return budget.IsExhausted ? null : new EventTreeBuilder(repaired, limits, budget, layout.HasBrokenStructure).Build();
    }
}
