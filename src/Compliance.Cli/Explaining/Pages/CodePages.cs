using System.Collections.Immutable;
using Compliance.Cli.Explaining.Names;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes the pages of code lists and codes.</summary>
internal static class CodePages
{
    private static readonly LocalizedText CodeKind = new("代码", "code");

    /// <summary>Makes the page of a code list.</summary>
    public static ExplainedPage Of(CodeList list, ImmutableArray<FieldPath> paths, UseIndex use) => new("code_list", list.Id, list.Label, list.Span,
    [
        [Codes(list), UsedBy(list, paths)],
        [VocabularyPages.ReadBy(Fields(list, paths).SelectMany(p => use.RulesNaming(p.Field)).Distinct())],
    ])
    { Subtitle = PageLine.Of(PageLabels.CodeList) };

    /// <summary>Makes the page of a code.</summary>
    public static ExplainedPage Of(Code code, CodeList list, ImmutableArray<FieldPath> paths, UseIndex use) => new("code", $"{list.Id}.{code.Id}", code.Label, list.Span,
    [
        [new("code_list", PageLabels.CodeList, [PageLine.Joined(list.Label, LocalizedText.Same($" ({list.Id})"))]) { Names = [list.Id] }, UsedBy(list, paths)],
        [VocabularyPages.ReadBy(use.RulesNaming(code))],
    ])
    { Subtitle = PageLine.Of(CodeKind) };

    /// <summary>Lists the codes with their labels.</summary>
    public static PageEntry Codes(CodeList list) =>
        new("codes", PageLabels.Codes, [.. list.Codes.Select(c => PageLine.Item(LocalizedText.Same($"{c.Id}  "), c.Label))]) { Names = [.. list.Codes.Select(c => $"{list.Id}.{c.Id}")] };

    /// <summary>Gets the code list of which values of a type are; <see langword="null"/> for other types.</summary>
    public static CodeList? ListOf(FactType type) => type switch
    {
        FactType.CodeType code => code.List,
        FactType.ListType list => ListOf(list.Element),
        FactType.MapType map => map.Keys,
        _ => null,
    };

    private static PageEntry UsedBy(CodeList list, ImmutableArray<FieldPath> paths) =>
        PageEntry.List("used_by", PageLabels.UsedBy, Fields(list, paths).Select(p => (p.Id, p.Field.Label)));

    private static IEnumerable<FieldPath> Fields(CodeList list, ImmutableArray<FieldPath> paths) => paths.Where(p => ReferenceEquals(ListOf(p.Field.Type), list));
}
