using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of what packs need and do not say (CMP4051): one factory each.</summary>
internal static class NeedDiagnostics
{
    private const int Shown = 3;

    /// <summary>CMP4051: a pack uses what another pack declares, and does not name it among its needs.</summary>
    public static readonly DiagnosticDescriptor UndeclaredDescriptor = DiagnosticDescriptor.Warning("CMP4051", "未写明所需的规则包", "Need not declared");

    /// <summary>A pack uses what another pack declares.</summary>
    public static Diagnostic Undeclared(SourceSpan span, string pack, string needed, List<string> names)
    {
        var more = names.Count > Shown;
        return UndeclaredDescriptor.At(
            span,
            new(
                $"规则包“{pack}”使用了规则包“{needed}”中的 {string.Join("、", names.Take(Shown))}{(more ? " 等" : string.Empty)}，却没有写明需要它。",
                $"The pack '{pack}' uses {string.Join(", ", names.Take(Shown))}{(more ? " and others" : string.Empty)} of the pack '{needed}', and does not say that it needs it."),
            new($"在 pack.yaml 的 needs 中加上 {needed}。", $"Add {needed} to 'needs' in pack.yaml."));
    }
}
