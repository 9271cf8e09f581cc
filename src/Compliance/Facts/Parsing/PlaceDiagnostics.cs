using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Facts.Parsing;

/// <summary>The diagnostics of places: one factory each.</summary>
internal static class PlaceDiagnostics
{
    /// <summary>CMP2231: no place has such a name.</summary>
    public static readonly DiagnosticDescriptor UnknownRegionDescriptor = DiagnosticDescriptor.Error("CMP2231", "未知的地区", "Unknown region");

    /// <summary>CMP2232: no place has such a code.</summary>
    public static readonly DiagnosticDescriptor UnknownRegionCodeDescriptor = DiagnosticDescriptor.Error("CMP2232", "没有该地区代码", "No such code of a region");

    /// <summary>CMP2290: several places have a name.</summary>
    public static readonly DiagnosticDescriptor AmbiguousNameDescriptor = DiagnosticDescriptor.Error("CMP2290", "同名地区", "Name of several regions");

    /// <summary>CMP2291: a code is no longer in use.</summary>
    public static readonly DiagnosticDescriptor NoLongerInUseDescriptor = DiagnosticDescriptor.Note("CMP2291", "已停用的地区代码", "Code of a region no longer in use");

    /// <summary>CMP2292: a place is of another tree.</summary>
    public static readonly DiagnosticDescriptor OtherTreeDescriptor = DiagnosticDescriptor.Error("CMP2292", "地区不在该地区树中", "Region of another tree");

    private const int Shown = 12;
    private const int LeastAlike = 2;

    /// <summary>No place has such a name.</summary>
    public static Diagnostic UnknownRegion(SourceSpan span, string text, RegionRegister register, string? tree) => UnknownRegionDescriptor.At(
        span,
        new($"没有名为“{Excerpt.Of(text)}”的地区。", $"There is no region '{Excerpt.Of(text)}'."),
        register.All(tree).FirstOrDefault(r => r.IsCurrent && (r.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || r.Label.En.Equals(text, StringComparison.OrdinalIgnoreCase))) is { } meant
            ? Meant(meant)
            : Suggestion.For(text, Names(register, tree)) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : Forms(register, tree));

    /// <summary>No place has such a code.</summary>
    public static Diagnostic UnknownRegionCode(SourceSpan span, string text, RegionRegister register, string? tree)
    {
        var codes = register.All(tree).Where(r => r.IsCurrent).Select(r => r.Code).ToList();
        var outer = codes.Where(c => c.Length >= LeastAlike && c.Length < text.Length && text.StartsWith(c, StringComparison.OrdinalIgnoreCase)).MaxBy(c => c.Length);
        var inside = outer is null ? codes : codes.FindAll(c => c.StartsWith(outer, StringComparison.OrdinalIgnoreCase));
        var forms = Forms(register, tree);
        var meant = Nearest(text, inside) is { } code && code != outer ? Meaning(register.Find(code)!) : default;
        var whole = outer is null ? default : Whole(register.Find(outer)!);
        return UnknownRegionCodeDescriptor.At(
            span,
            new($"所登记的地区树中没有代码“{Excerpt.Of(text)}”。", $"No registered tree of regions has the code '{Excerpt.Of(text)}'."),
            new(string.Concat(meant.Zh, whole.Zh, forms.Zh), string.Join(' ', new[] { meant.En, whole.En, forms.En }.Where(s => !string.IsNullOrEmpty(s)))));

        static (string? Zh, string? En) Meaning(Region near) =>
            ($"是否想写 {near.Code}（{RegionLabel.BesideCode(near).Zh}）？", $"Did you mean {near.Code} ({RegionLabel.BesideCode(near).En})?");

        // What a statistical table sums up has a code of its own there, and is no place.
        static (string? Zh, string? En) Whole(Region outer) => (
            $"它会位于 {outer.Code}（{RegionLabel.BesideCode(outer).Zh}）之内；只汇总其中若干地区的代码不登记：写 {outer.Code}，或者逐一写其中各地区的代码。",
            $"It would lie in {outer.Code} ({RegionLabel.BesideCode(outer).En}); a code that only sums up some places in it is not registered: write {outer.Code}, or the codes of those places.");
    }

    /// <summary>Several places have a name.</summary>
    public static Diagnostic AmbiguousName(SourceSpan span, string text, IReadOnlyCollection<Region> regions)
    {
        var more = regions.Count > Shown;
        return AmbiguousNameDescriptor.At(
            span,
            new($"有 {regions.Count} 个地区名为“{Excerpt.Of(text)}”。", $"{regions.Count} regions are called '{Excerpt.Of(text)}'."),
            new(
                $"写其代码或全称：{string.Join("、", regions.Take(Shown).Select(r => $"{r.Code} {RegionLabel.BesideCode(r).Zh}"))}{(more ? "……" : string.Empty)}。",
                $"Write its code or its full name: {string.Join(", ", regions.Take(Shown).Select(r => $"{r.Code} {RegionLabel.BesideCode(r).Zh}"))}{(more ? " …" : string.Empty)}."));
    }

    /// <summary>A code is no longer in use.</summary>
    public static Diagnostic NoLongerInUse(SourceSpan span, Region region, IReadOnlyCollection<Region> successors)
    {
        var (zh, en) = (RegionLabel.BesideCode(region).Zh, RegionLabel.BesideCode(region).En);
        var year = RegionDay.Of(region.Spells[^1]);
        return NoLongerInUseDescriptor.At(
            span,
            new($"代码 {region.Code}（{zh}）自 {year} 起停用。", $"The code {region.Code} ({en}) is no longer in use; it ended {(year.Length == 4 ? "in" : "before")} {year}."),
            successors.Count == 0
                ? new("如指停用后的地区，写现行代码；如指停用前的日期，可保留。", "Write the present code for days after that; for days before, it may stay.")
                : new(
                    $"其区域现属 {string.Join("、", successors.Select(s => $"{s.Code} {RegionLabel.BesideCode(s).Zh}"))}：如指停用后的地区，写现行代码；如指停用前的日期，可保留。",
                    $"Its area now belongs to {string.Join(", ", successors.Select(s => $"{s.Code} {RegionLabel.BesideCode(s).En}"))}: write that for days after, for days before it may stay."));
    }

    /// <summary>A place is of another tree.</summary>
    public static Diagnostic OtherTree(SourceSpan span, Region region, RegionTree tree) => OtherTreeDescriptor.At(
        span,
        new($"{region.Code}（{RegionLabel.BesideCode(region).Zh}）不在“{tree.Label.Zh}”中。", $"{region.Code} ({RegionLabel.BesideCode(region).En}) is not one of the {tree.Label.En}."),
        new($"写“{tree.Label.Zh}”中的代码或名称。", $"Write a code or name of the {tree.Label.En}."));

    // A slip away, or else the shortest of those that begin most alike.
    private static string? Nearest(string text, List<string> codes) => Suggestion.For(text, codes) ?? codes
        .Select(c => (Code: c, Alike: c.AsSpan().CommonPrefixLength(text)))
        .Where(c => c.Alike >= LeastAlike)
        .OrderByDescending(c => c.Alike)
        .ThenBy(c => c.Code.Length)
        .ThenBy(c => c.Code, StringComparer.Ordinal)
        .Select(c => c.Code)
        .FirstOrDefault();

    private static IEnumerable<string> Names(RegionRegister register, string? tree) => register.All(tree)
        .Where(r => r.IsCurrent)
        .SelectMany(r => new[] { r.Spells[^1].Zh, r.Spells[^1].En, r.Spells[^1].Other })
        .Where(n => n.Length > 0)
        .Distinct(StringComparer.Ordinal);

    private static LocalizedText Meant(Region region) => new($"写 {region.Code}。", $"Write {region.Code}.");

    private static LocalizedText Forms(RegionRegister register, string? tree)
    {
        var trees = register.Trees.Where(t => tree is null || t.Id == tree).ToList();
        return trees.Count == 0
            ? new("没有登记任何地区树；在规则文件夹的 regions/ 中登记。", "No tree of regions is registered; register one in regions/ of the rules.")
            : new(
                $"写{string.Join("或", trees.Select(t => t.Label.Zh))}中的代码或名称。",
                $"Write a code or name of the {string.Join(" or the ", trees.Select(t => t.Label.En))}.");
    }
}
