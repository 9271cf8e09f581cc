using Compliance.Cli.Explaining.Names;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes a page that lists what one name may mean.</summary>
internal static class NameList
{
    /// <summary>Makes the page.</summary>
    /// <param name="asked">The name.</param>
    /// <param name="found">What it means.</param>
    public static ExplainedPage Of(string asked, IReadOnlyList<ExplainedName> found) => new(
        "list",
        asked,
        new($"“{asked}”有 {found.Count} 个含义", $"'{asked}' has {found.Count} meanings"),
        default,
        [[.. found.SelectMany(f => f.Make().Take(1)).GroupBy(p => p.Kind, StringComparer.Ordinal).Select(g => PageEntry.List(g.Key, KindOf(g.Key), g.Select(p => (p.Name, p.Title))))]]);

    private static LocalizedText KindOf(string kind) => kind switch
    {
        "rule" => PageLabels.Rules,
        "clause" => PageLabels.Clauses,
        "pack" => new("规则包", "Packs"),
        "source" => PageLabels.Source,
        "article" => PageLabels.Articles,
        "threshold" => PageLabels.Thresholds,
        "term" => PageLabels.Terms,
        "entity" => new("实体", "Entities"),
        "object" => new("对象", "Objects"),
        "field" => PageLabels.Fields,
        "code_list" => PageLabels.CodeList,
        "code" => PageLabels.Codes,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A page of no kind."),
    };
}
