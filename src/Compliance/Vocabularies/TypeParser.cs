using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Types.Regions;
using Compliance.Vocabularies.Regions;

namespace Compliance.Vocabularies;

/// <summary>Reads the types of fields: <c>money</c>, <c>code licence_kind</c>, <c>map of code performer by step</c>.</summary>
internal sealed class TypeParser(DiagnosticBag diagnostics, RegionRegister regions)
{
    internal static readonly Keyword MoneyWord = new("money", "金额");
    internal static readonly Keyword CodeWord = new("code", "代码");
    internal static readonly Keyword RegionWord = new("region", "地区");
    internal static readonly Keyword ObjectWord = new("object", "结构");
    internal static readonly Keyword ReferenceWord = new("ref", "引用");
    internal static readonly Keyword ListWord = new("list of", "列表");
    internal static readonly Keyword MapWord = new("map of", "映射");
    private static readonly Keyword ByWord = new("by", "按");

    private static readonly string[] Candidates =
    [
        .. SimpleTypes.All.Select(s => s.Id), MoneyWord.Id, "region …", "code …", "object …", "ref …", "list of …", "map of … by …",
        .. SimpleTypes.All.Select(s => s.Zh), MoneyWord.Zh, .. new[] { RegionWord, CodeWord, ObjectWord, ReferenceWord, ListWord }.Select(w => $"{w.Zh} …"), $"{MapWord.Zh} … {ByWord.Zh} …",
    ];

    // What other systems call types with parts; simple types know theirs.
    private static readonly Dictionary<string, string> OtherWords = new(
        SimpleTypes.All.SelectMany(t => t.Elsewhere.Select(e => KeyValuePair.Create(e, t.Id))),
        StringComparer.OrdinalIgnoreCase)
    {
        ["amount"] = MoneyWord.Id, ["currency"] = MoneyWord.Id,
        ["enum"] = "code …", ["reference"] = "ref …", ["list"] = "list of …", ["map"] = "map of … by …",
    };

    private ImmutableArray<Currency>? _currencies;

    /// <summary>Gets the code lists that types can name.</summary>
    public TypeNames<CodeList> CodeLists { get; } = new(VocabularyKeywords.CodeList);

    /// <summary>Gets the objects that types can name.</summary>
    public TypeNames<RecordType> Objects { get; } = new(VocabularyKeywords.Object);

    /// <summary>Gets the entities that types can name.</summary>
    public TypeNames<EntityType> Entities { get; } = new(VocabularyKeywords.Entity);

    /// <summary>Gets or sets the currencies that types can name.</summary>
    public CurrencyTable Currencies { get; set; } = CurrencyTable.Empty;

    /// <summary>Reads a type; what is none is reported and gives <see langword="null"/>.</summary>
    /// <param name="text">The type.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="currencies">The currencies of amounts: <see langword="null"/> where none were named, empty after a mistake.</param>
    public FactType? Parse(string text, SourceSpan span, ImmutableArray<Currency>? currencies = null)
    {
        _currencies = currencies;
        var words = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (After(words, ListWord) is { } element)
        {
            return Inner(element, text, allowList: false, span) is { } type ? new FactType.ListType(type) : null;
        }

        return After(words, MapWord) is { } map ? Map(map, text, span) : Single(words, span);
    }

    private static string? After(string words, Keyword keyword) =>
        words.StartsWith(keyword.Id + " ", StringComparison.Ordinal) ? words[(keyword.Id.Length + 1)..]
        : words.StartsWith(keyword.Zh + " ", StringComparison.Ordinal) ? words[(keyword.Zh.Length + 1)..]
        : null;

    private FactType.MapType? Map(string words, string text, SourceSpan span)
    {
        foreach (var by in new[] { $" {ByWord.Id} ", $" {ByWord.Zh} " })
        {
            var place = words.LastIndexOf(by, StringComparison.Ordinal);
            if (place > 0)
            {
                var value = Inner(words[..place], text, allowList: true, span);
                var keys = CodeLists.Find(words[(place + by.Length)..], span, diagnostics);
                if (keys?.Find("others") is not null || keys?.Find(CommonWords.OthersZh) is not null)
                {
                    diagnostics.Add(VocabularyDiagnostics.OthersAsMapKey(span, keys.Id));
                }

                return value is null || keys is null ? null : new FactType.MapType(keys, value);
            }
        }

        diagnostics.Add(VocabularyDiagnostics.UnknownType(span, text, "map of … by …", Candidates));
        return null;
    }

    // Lists of lists would need rules that quantify over them; maps of lists do not, and steps done by several are common.
    private FactType? Inner(string words, string text, bool allowList, SourceSpan span)
    {
        var element = After(words, ListWord);
        if (After(words, MapWord) is not null || (element is not null && !allowList))
        {
            diagnostics.Add(VocabularyDiagnostics.TypeNested(span, text));
            return null;
        }

        return element is null ? Single(words, span)
            : Inner(element, text, allowList: false, span) is { } type ? new FactType.ListType(type)
            : null;
    }

    private FactType? Single(string words, SourceSpan span)
    {
        foreach (var type in SimpleTypes.All)
        {
            if (words == type.Id || words == type.Zh)
            {
                return type;
            }
        }

        if (words == MoneyWord.Id || words == MoneyWord.Zh)
        {
            return Money(span);
        }

        if (After(words, RegionWord) is { } tree)
        {
            if (regions.FindTree(tree) is not null)
            {
                return new FactType.RegionType(tree);
            }

            diagnostics.Add(RegionDiagnostics.UnknownTree(span, tree, [.. regions.Trees.Select(t => t.Id)]));
            return null;
        }

        if (After(words, CodeWord) is { } list)
        {
            return CodeLists.Find(list, span, diagnostics) is { } codes ? new FactType.CodeType(codes) : null;
        }

        if (After(words, ObjectWord) is { } nested)
        {
            return Objects.Find(nested, span, diagnostics) is { } definition ? new FactType.ObjectType(definition) : null;
        }

        if (After(words, ReferenceWord) is { } entity)
        {
            return Entities.Find(entity, span, diagnostics) is { } target ? new FactType.ReferenceType(target) : null;
        }

        diagnostics.Add(VocabularyDiagnostics.UnknownType(span, words, OtherWords.GetValueOrDefault(words), Candidates));
        return null;
    }

    private FactType.MoneyType? Money(SourceSpan span)
    {
        if (_currencies is null)
        {
            diagnostics.Add(VocabularyDiagnostics.CurrencyRequired(span, Currencies.All));
        }

        return _currencies is { IsEmpty: false } currencies ? new FactType.MoneyType(currencies) : null;
    }
}
