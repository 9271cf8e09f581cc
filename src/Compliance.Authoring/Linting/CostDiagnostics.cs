using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of tests whose cost grows faster than what is declared (CMP5301): one factory each.</summary>
internal static class CostDiagnostics
{
    /// <summary>CMP5301: related things are each compared with each.</summary>
    public static readonly DiagnosticDescriptor EachWithEachDescriptor = DiagnosticDescriptor.Warning("CMP5301", "两两逐一比较", "Each compared with each");

    /// <summary>Related things are each compared with each.</summary>
    public static Diagnostic EachWithEach(SourceSpan inner, SourceSpan outer, string condition) => EachWithEachDescriptor.At(
        inner,
        new(
            $"“{condition}”为外层的每一项逐一检查全部事物：申报增加十倍，用时增加一百倍。",
            $"'{condition}' goes through all things for each item of the outer test: a declaration ten times as long takes a hundred times as long."),
        new(
            "在内层写明与外层相等的字段（如 holder: $item.performer），或者不依赖外层的项。",
            "Let a field of the inner things equal one of the outer ones (holder: $item.performer), or use nothing of the outer item."),
        outer);
}
